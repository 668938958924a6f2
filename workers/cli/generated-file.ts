import { existsSync, readFileSync, writeFileSync } from 'node:fs'

/**
 * Writes a generated file, or only compares it if the arguments contain `--check`. An argument can name another file.
 * Returns the path of a file that is missing or differs.
 */
export function writeOrCheck(args: readonly string[], defaultFile: string, text: string): string | undefined {
  const [file = defaultFile] = args.filter((argument) => argument !== '--check')
  if (args.includes('--check')) return existsSync(file) && readFileSync(file, 'utf8') === text ? undefined : file
  writeFileSync(file, text)
  return undefined
}
