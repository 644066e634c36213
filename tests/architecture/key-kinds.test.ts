import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'

const ROOT = new URL('../..', import.meta.url).pathname

/** The rooms of the kinds: here each is asked about. */
const ROOMS = [
  'src-shared/domain/keys/',
  'src-main/documents/keys/',
  'src-renderer/screens/allocation/keys/',
  'src-renderer/settlement/keys/',
]

/** A question about the kind of a key, or about the kind of what a key gave. */
const BRANCH =
  /[kK]ey\??\.kind\b|\bkey === '(actualCost|tariffContracted|tariffActual|fixedQuotas|criteria|prices)'|\bkind \} = [\w.]*\bkey\b|case '(actualCost|fixedQuotas|criteria|prices)'|[bB]illing\??\.kind (===|!==) '(share|criteria|tariff|prices)'/

/** Who may still ask, and why. Whatever else wants to know something of a key asks `traitsOf` (`domain/keys`). */
const ALLOWED: Readonly<Record<string, string>> = {
  'src-main/cli/allocation-document.ts': 'prints the name of the kind, whatever it is',
  'src-renderer/screens/agreements/edit/terms-fields.ts':
    'which fields of an agreement count under the key as typed: a gap, common time',
  'src-renderer/screens/agreements/edit/terms-form.tsx':
    'the sum of quotas stays in sight at the head of the pane',
  'src-renderer/screens/agreements/new/use-new-agreement-form.ts':
    'the real cost needs no terms before the agreement is shown',
  'src-renderer/screens/simulation/offered-kinds.ts': 'as typed, before there is a key to ask',
  'src-renderer/screens/simulation/scenario-fields.ts': 'as typed, before there is a key to ask',
  'src-renderer/screens/agreements/detail/prices-card.tsx': 'the card of this kind alone',
  'src-renderer/settlement/criteria/criteria-draft.ts': 'the form of this kind alone',
  'src-renderer/settlement/prices/price-draft.ts': 'the form of this kind alone',
  'src-renderer/settlement/quotas/quota-draft.ts': 'the form of this kind alone',
  'src-shared/domain/allocation/spread-of.ts':
    'a tariff is spread by hours; a list names its lines',
  'src-shared/domain/statements/content-line.ts': 'finds the line of a list that one kind prints',
  'src-shared/domain/statements/printed/pools.ts': 'what of criteria all bodies print alike',
}

it('asks for the kind of a key in the folder of that kind, and elsewhere only for a reason given here', () => {
  const found = ['src-shared', 'src-main', 'src-renderer']
    .flatMap((folder) =>
      readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' }).map((name) =>
        join(folder, name),
      ),
    )
    .filter((file) => /\.tsx?$/.test(file) && !ROOMS.some((room) => file.startsWith(room)))
    .filter((file) => BRANCH.test(readFileSync(join(ROOT, file), 'utf8')))
  expect(found.toSorted()).toEqual(Object.keys(ALLOWED).toSorted())
})
