import { codeKey } from '#shared/kernel/code-key'
import { foldText } from '#shared/kernel/fold-text'
import type { PublishedBody } from './published-body'
import { SMALL_WORDS } from './small-words'

/** CC du Pays de Saint-Seine: CCPSS. */
const initials = (name: string): string => {
  const [form = '', ...words] = foldText(name.replace(/\(.*\)/, ''))
    .split(' ')
    .filter((word) => !SMALL_WORDS.has(word))
  const head = form.length <= 3 ? form : form.slice(0, 1)
  return (head + words.map((word) => word.slice(0, 1)).join('')).toUpperCase().slice(0, 16)
}

/** A code for a published body that no other has: the INSEE code of a commune, the initials of a group. */
export function bodyCode(
  { inseeCode, name }: Pick<PublishedBody, 'inseeCode' | 'name'>,
  taken: ReadonlySet<string>,
): string {
  const code = inseeCode ?? initials(name)
  let free = code
  for (let count = 2; taken.has(codeKey(free)); count += 1) free = `${code}-${String(count)}`
  return free
}
