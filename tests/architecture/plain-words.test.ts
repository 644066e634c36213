import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'

const ROOT = new URL('../..', import.meta.url).pathname

/** Figures of speech: a comment says what happens in words that translate one by one. */
const IN_COMMENTS =
  /\b(tells?|told|telling|stands?|stood|speaks?|spoke|wears?|worn|heeds?|hears?|heard|bears?|whoever|nobody|somebody|in the way|falls? to)\b/i

/** The same as a part of a name: `toldDays`, `useToldBy`. */
const IN_NAMES =
  /(?:^|_)(tells?|told|telling|stands|stood|speaks?|spoke|spoken|wears?|worn|heeds?|hears?|heard|whoever|nobody|strangers?)(?=[A-Z_\d]|$)|(Tells?|Told|Telling|Stands|Stood|Speaks?|Spoke|Spoken|Wears?|Worn|Heeds?|Hears?|Heard|Whoever|Nobody|Strangers?)(?=[A-Z_\d]|$)/

const PIECES =
  /(\/\*[\s\S]*?\*\/|\/\/.*)|'(?:\\.|[^'\\\n])*'|"(?:\\.|[^"\\\n])*"|`(?:\\.|[^`\\])*`/g

/** Where names are not read yet, and why. */
const ALLOWED: Readonly<Record<string, string>> = {
  'src-shared/wording/fr': 'sentences keep the keys under which they were first written',
  'src-shared/wording/en': 'sentences keep the keys under which they were first written',
}
const isAllowed = (file: string): boolean =>
  Object.keys(ALLOWED).some((folder) => file.startsWith(folder))

const files = ['src-shared', 'src-main', 'src-renderer'].flatMap((folder) =>
  readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .map((name) => join(folder, name))
    .filter((name) => /\.tsx?$/.test(name)),
)

/** Comments, and names outside comments, texts and classes of style sheets. */
function wordsOf(file: string): { readonly comments: string[]; readonly names: string[] } {
  const comments: string[] = []
  const code = readFileSync(join(ROOT, file), 'utf8').replace(PIECES, (_, comment?: string) => {
    if (comment !== undefined) comments.push(comment)
    return ' '
  })
  return { comments, names: code.replace(/\bclasses\.\w+/g, '').match(/[A-Za-z_$][\w$]*/g) ?? [] }
}

describe('plain words', () => {
  it('are those of comments', () => {
    const found = files.flatMap((file) =>
      wordsOf(file).comments.flatMap((comment) => {
        const figure = IN_COMMENTS.exec(comment)?.[0]
        return figure === undefined ? [] : [`${file}: ${figure}`]
      }),
    )
    expect(found).toEqual([])
  })

  it('are those of names', () => {
    const found = files
      .filter((file) => !isAllowed(file))
      .flatMap((file) =>
        [...new Set(wordsOf(file).names)]
          .filter((name) => IN_NAMES.test(name))
          .map((name) => `${file}: ${name}`),
      )
    expect(found).toEqual([])
  })
})
