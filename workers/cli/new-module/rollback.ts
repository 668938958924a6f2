import { existsSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** Remembers files and folders. The returned function restores their content and removes what was added to them. */
export function rememberFiles(root: string, paths: readonly string[]): () => void {
  const listFiles = () =>
    paths
      .map((path) => join(root, path))
      .filter((path) => existsSync(path))
      .flatMap((path) =>
        statSync(path).isDirectory()
          ? readdirSync(path, { recursive: true, encoding: 'utf8' }).map((name) => join(path, name))
          : [path],
      )
      .filter((path) => statSync(path).isFile())
  const contents = new Map(listFiles().map((path) => [path, readFileSync(path)]))
  return () => {
    for (const path of listFiles()) if (!contents.has(path)) rmSync(path)
    for (const [path, content] of contents) writeFileSync(path, content)
  }
}
