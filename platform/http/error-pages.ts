import { Hono, type Context as HonoContext } from 'hono'
import { accepts } from 'hono/accepts'
import { html } from 'hono/html'
import type { ErrorEntry } from '../error-definition.ts'
import { notFound } from '../problem.ts'

const pageLanguages = ['en', 'fr', 'ar'] as const
type PageLanguage = (typeof pageLanguages)[number]

const labels: Record<PageLanguage, { errors: string; meaning: string; action: string; all: string }> = {
  en: { errors: 'Errors', meaning: 'What it means', action: 'What to do', all: 'All errors' },
  fr: { errors: 'Erreurs', meaning: 'Ce que cela signifie', action: 'Que faire', all: 'Toutes les erreurs' },
  ar: { errors: 'الأخطاء', meaning: 'المعنى', action: 'ما العمل', all: 'كل الأخطاء' },
}
const languageNames: Record<PageLanguage, string> = { en: 'English', fr: 'Français', ar: 'العربية' }

const style = `:root { color-scheme: light dark; font: 1rem/1.6 system-ui, sans-serif }
body { max-width: 44rem; margin: 0 auto; padding: 1.5rem 1rem }
nav { display: flex; flex-wrap: wrap; gap: 1rem }
nav [aria-current] { font-weight: 600; text-decoration: none; color: inherit }
h1 { margin: 1.5rem 0 .25rem; line-height: 1.25 }
h2 { font-size: 1.125rem; margin: 1.5rem 0 .25rem }
code { overflow-wrap: anywhere }
p { margin: .25rem 0 }
main > p:last-child { margin-top: 1.5rem }
`

/** Serves a page for each error code, the address that the `type` of a problem names. Browsers get HTML, programs get JSON. */
export function errorPages(catalogue: ReadonlyMap<string, ErrorEntry>) {
  const entries = [...catalogue.values()].toSorted((a, b) => a.code.localeCompare(b.code))
  return new Hono()
    .get('/', (c) => {
      if (!acceptsHtml(c)) return c.json({ items: entries.map(toView) })
      const lang = languageOf(c)
      const items = entries.map(
        ({ code, meaning }) =>
          html`<h2><a href="/errors/${code}?lang=${lang}"><code>${code}</code></a></h2><p>${withCode(meaning[lang])}</p>`,
      )
      return c.html(page(lang, labels[lang].errors, html`<h1>${labels[lang].errors}</h1>${items}`))
    })
    .get('/style.css', (c) => c.body(style, 200, { 'content-type': 'text/css; charset=utf-8' }))
    .get('/:code', (c) => {
      const entry = catalogue.get(c.req.param('code'))
      if (!entry) throw notFound('error code')
      if (!acceptsHtml(c)) return c.json(toView(entry))
      const lang = languageOf(c)
      const { code, status, title, meaning, action } = entry
      return c.html(
        page(
          lang,
          title,
          html`<h1><code>${code}</code></h1><p>${status ? `HTTP ${status} · ` : ''}<span lang="en" dir="ltr">${title}</span></p>
<h2>${labels[lang].meaning}</h2><p>${withCode(meaning[lang])}</p>
<h2>${labels[lang].action}</h2><p>${withCode(action[lang])}</p>
<p><a href="/errors?lang=${lang}">${labels[lang].all}</a></p>`,
        ),
      )
    })
}

const toView = ({ code, module, status, title, meaning, action }: ErrorEntry) => ({
  type: `/errors/${code}`,
  code,
  status: status ?? null,
  title,
  module: module ?? null,
  meaning,
  action,
})

const acceptsHtml = (c: HonoContext) =>
  accepts(c, { header: 'Accept', supports: ['application/json', 'text/html'], default: 'application/json' }) ===
  'text/html'

/** Returns the language that `?lang=` names, or else the best of `Accept-Language`. Defaults to English. */
function languageOf(c: HonoContext): PageLanguage {
  const supports = [...pageLanguages]
  const requested = c.req.query('lang')
  return (supports.find((one) => one === requested) ??
    accepts(c, {
      header: 'Accept-Language',
      supports,
      default: 'en',
      match: (accepted, { supports, default: fallback }) =>
        accepted
          .toSorted((a, b) => b.q - a.q)
          .map(({ type }) => type.toLowerCase().split('-')[0]!)
          .find((one) => supports.includes(one)) ?? fallback,
    })) as PageLanguage
}

/** Renders the parts of a text in backticks as code. */
const withCode = (text: string) =>
  text.split('`').map((part, i) => (i % 2 ? html`<code dir="ltr">${part}</code>` : part))

const page = (lang: PageLanguage, title: string, body: ReturnType<typeof html>) => html`<!doctype html>
<html lang="${lang}" dir="${lang === 'ar' ? 'rtl' : 'ltr'}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title} · Fusion Factory</title>
<link rel="stylesheet" href="/errors/style.css">
</head>
<body>
<nav>${pageLanguages.map(
  (one) =>
    html`<a href="?lang=${one}" lang="${one}"${one === lang ? html` aria-current="true"` : ''}>${languageNames[one]}</a>`,
)}</nav>
<main>${body}</main>
</body>
</html>
`
