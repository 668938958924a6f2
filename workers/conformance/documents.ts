import { existsSync, globSync, readFileSync } from 'node:fs'
import { dirname, join, normalize } from 'node:path'
import { root, topLevelFolders } from './source-files.ts'

export interface Document {
  /** From the root. */
  path: string
  text: string
}

/** Reads every document that people read: those at the root, in `docs`, and the README of any folder. */
export function readDocuments(): Document[] {
  const paths = globSync(['*.md', 'docs/**/*.md', `{${topLevelFolders.join(',')}}/**/README.md`], {
    cwd: root,
    exclude: (path) => /node_modules|dist/.test(path),
  })
  return paths.map((path) => ({ path, text: readFileSync(join(root, path), 'utf8') }))
}

const withoutCode = (text: string) => text.replace(/^( *)```[\s\S]*?^\1```$/gm, '').replace(/`[^`\n]*`/g, '')

/** Returns the anchors of the headings, as GitHub makes them. */
export const anchorsOf = (text: string): string[] =>
  [...text.replace(/^```[\s\S]*?^```$/gm, '').matchAll(/^#{1,6} (.+)$/gm)].map(([, heading]) =>
    heading!
      .toLowerCase()
      .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
      .replace(/[^\p{L}\p{N} _-]/gu, '')
      .replaceAll(' ', '-'),
  )

/** Returns the targets of relative links. */
export const relativeLinksOf = (text: string): string[] =>
  [...withoutCode(text).matchAll(/\]\(([^)\s]+)\)|^\[[^\]]+\]: (\S+)$/gm)]
    .map(([, inline, reference]) => inline ?? reference!)
    .filter((target) => !/^[a-z]+:/i.test(target))

/** Returns one sentence for each relative link of a document that leads nowhere. */
export function brokenLinks({ path, text }: Document): string[] {
  return relativeLinksOf(text).flatMap((link) => {
    const [file = '', anchor] = link.split('#')
    const target = file === '' ? path : normalize(join(dirname(path), decodeURI(file)))
    if (target.startsWith('..') || !existsSync(join(root, target))) return [`${path}: ${link} does not exist`]
    if (anchor === undefined) return []
    const linked = target === path ? text : readFileSync(join(root, target), 'utf8')
    return anchorsOf(linked).includes(anchor) ? [] : [`${path}: ${link} has no such heading`]
  })
}
