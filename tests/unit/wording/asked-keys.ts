import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

const ROOT = new URL('../../..', import.meta.url).pathname

/** What the beginning of a key may be where it is a value. */
const AREAS = '(?:documents|provisional)'

/** Every source but the sentences themselves. */
const sources = ['src-shared', 'src-main', 'src-renderer']
  .flatMap((folder) =>
    readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' }).map((name) =>
      join(folder, name),
    ),
  )
  .filter((file) => /\.tsx?$/.test(file) && !/wording\/(fr|en)\//.test(file))
  .map((file) => readFileSync(join(ROOT, file), 'utf8'))
  .join('\n')

/** What a value within a key may be: the words that a condition chooses between, or any word. */
function wordsOf(value: string): string {
  const chosen = [...value.matchAll(/[?:] '(\w+)'/g)].map(([, word]) => word)
  return chosen.length > 0 && chosen.length === value.match(/ [?:] /g)?.length
    ? `(?:${chosen.join('|')})`
    : String.raw`[\w-]+`
}

/** The keys that a key with values in it may be. */
const patternOf = (template: string): RegExp =>
  new RegExp(
    `^${template
      .replaceAll('.', String.raw`\.`)
      .replace(/^\$\{area\}/, AREAS)
      .replaceAll(/\$\{([^}]*)\}/g, (_, value: string) => wordsOf(value))}$`,
  )

const whole = new Set([...sources.matchAll(/'([\w.-]+)'/g)].map(([, key]) => key))
const byValue = [
  ...new Set(
    [...sources.matchAll(/`((?:\w+|\$\{area\})\.[^`\s]*(?:\$\{[^`}]*\}[^`\s]*)*)`/g)].map(
      ([, key = '']) => key,
    ),
  ),
].map(patternOf)

/** A key without its plural: what sources ask for. */
export const bareKey = (key: string): string => key.replace(/_(zero|one|other)$/, '')

/** Whether a source writes this key whole. */
export const isWritten = (key: string): boolean => whole.has(bareKey(key)) || whole.has(key)

/** Whether a source asks for this key by a value that chooses among several. */
export const isChosen = (key: string): boolean =>
  byValue.some((pattern) => pattern.test(bareKey(key)) || pattern.test(key))

/** Every sentence of a language, with the path of its key. */
export const sentencesOf = (tree: object, path = ''): readonly (readonly [string, string])[] =>
  Object.entries(tree).flatMap(([key, value]) =>
    typeof value === 'string'
      ? [[`${path}${key}`, value] as const]
      : sentencesOf(value as object, `${path}${key}.`),
  )
