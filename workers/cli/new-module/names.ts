/** The names of a new module: those of its folder and of the thing it keeps. */
export interface ModuleNames {
  module: string
  noun: string
  nouns: string
}

/** What the server already uses, so that a new module may not. */
export interface UsedNames {
  modules: readonly string[]
  /** The first parts of the routes. */
  routes: readonly string[]
  errorCodes: readonly string[]
  /** The text of the templates: each word of it may be a name in the generated code. */
  templates: string
}

/** Words of the language, and module names that mean something else in scopes and tests. */
const reservedWords = new Set(
  `await break case catch class continue debugger default delete do else enum eval export extends false finally for
  function if implements import in instanceof interface let new null package private protected public return static
  super switch this throw true try typeof undefined var void while with yield
  agents bench chaos examples modules platform probe sdk workers`.split(/\s+/),
)

/** Returns the names for the arguments `<module> [noun] [plural]`. Throws for names that cannot be used. */
export function parseNames([module, noun = 'entry', plural, ...rest]: readonly string[], used: UsedNames): ModuleNames {
  if (module === undefined) throw new Error('Give the name of the module, such as: npm run new:module mentoring mentor')
  if (rest.length > 0) throw new Error('Give at most three names: the module, its noun, and the plural of the noun.')
  const names = { module, noun, nouns: plural ?? pluralOf(noun) }
  for (const name of Object.values(names)) assertUsable(name, used)
  if (used.modules.includes(module)) throw new Error(`There is already a module "${module}". Choose another name.`)
  if (used.routes.includes(module)) throw new Error(`There are already routes at /${module}. Choose another name.`)
  if (new Set(Object.values(names)).size < 3)
    throw new Error('The module, its noun and the plural need three different names, such as: mentoring mentor mentors')
  if (used.errorCodes.includes(nameTakenCode(noun)))
    throw new Error(`Another module already has the noun "${noun}". Choose another noun.`)
  return names
}

/** The error code of the generated module. Each code belongs to one module. */
const nameTakenCode = (noun: string) => `${noun}-name-taken`

function assertUsable(name: string, { templates }: UsedNames) {
  if (!/^[a-z]{3,20}$/.test(name))
    throw new Error(
      `"${name}" is not a usable name. Use one English word of 3 to 20 lower-case letters, without accents.`,
    )
  if (reservedWords.has(name) || new RegExp(`\\b${name}\\b`).test(templates))
    throw new Error(`"${name}" is a word that the code uses for something else. Choose another name.`)
}

function pluralOf(noun: string) {
  if (/[^aeiou]y$/.test(noun)) return noun.replace(/y$/, 'ies')
  return /(?:s|x|z|ch|sh)$/.test(noun) ? `${noun}es` : `${noun}s`
}
