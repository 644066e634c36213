import { readdirSync, readFileSync } from 'node:fs'
import { LEGAL_FORMS } from '#shared/domain/agreements/legal-form'
import { LAW_TEXTS, type LawReading } from '#shared/domain/formalities/law-texts'
import * as clauses from '#shared/wording/fr/act-clauses'
import { ACTS_OF_FORMS } from '#shared/wording/fr/act-forms/acts-of-forms'
import { MODELS } from '#shared/wording/fr/act-forms/models'
import { SITTING } from '#shared/wording/fr/act-forms/sitting'
import type { Clause } from '#shared/wording/fr/act-clauses/clause'

const READINGS: Readonly<Record<LawReading, string>> = {
  read: 'read whole',
  part: 'read in part',
  described: 'known from a page that describes it, or from its twin',
  unread: '**not read**',
}

/** A table as the formatter of this house leaves it: its columns are padded. */
function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const widths = head.map((_title, at) =>
    Math.max(3, ...[head, ...rows].map((cells) => cells[at]?.length ?? 0)),
  )
  const line = (cells: readonly string[]): string =>
    `| ${cells.map((cell, at) => cell.padEnd(widths[at] ?? 0)).join(' | ')} |`
  const rule = widths.map((width) => '-'.repeat(width))
  return [line(head), line(rule), ...rows.map(line)].join('\n')
}

const FOLDER = 'src-shared/wording/fr/act-clauses'

/** The name of each clause. */
const NAMES = new Map<Clause, string>(
  Object.entries(clauses).map(([name, clause]) => [clause, name]),
)

/** The file of each clause, by its name. */
const FILES = new Map(
  readdirSync(FOLDER).flatMap((file) =>
    [...readFileSync(`${FOLDER}/${file}`, 'utf8').matchAll(/^export const (\w+)/gm)].map(
      ([, name = '']) => [name, file] as const,
    ),
  ),
)

/** The clauses that the files of `act-clauses` declare. */
export const declaredClauses = (): readonly string[] => [...FILES.keys()]

function clauseRows(act: string, said: readonly Clause[]): readonly (readonly string[])[] {
  return said.map((clause) => {
    const name = NAMES.get(clause) ?? ''
    const law = clause.law.length === 0 ? 'usage' : clause.law.join('; ')
    return [act, law, clause.title, `[${name}](../${FOLDER}/${FILES.get(name) ?? ''})`]
  })
}

const HEAD = ['Act', 'Law', 'Title', 'Clause'] as const

function formPart(form: (typeof LEGAL_FORMS)[number]): string {
  const acts = ACTS_OF_FORMS[form]
  const { considers, decides } = acts.beneficiaryResolution
  const rows = [
    ...clauseRows(acts.kind === 'regulation' ? 'règlement' : 'convention', acts.articles),
    ...clauseRows('annexe', acts.annex),
    ...clauseRows('délibération (first party)', [
      ...acts.lenderResolution.considers,
      ...acts.lenderResolution.decides,
    ]),
    ...clauseRows('délibération (others)', [...considers, ...decides]),
    ...(form === 'sharedService' ? clauseRows('fiche d’impact', MODELS.impactSheet) : []),
    ...(form === 'staffSecondment' ? clauseRows('arrêté', MODELS.order) : []),
    ...(form === 'staffSecondment' ? clauseRows('accord de l’agent', MODELS.consent) : []),
  ]
  return `## ${acts.title} (\`${form}\`)\n\n${table(HEAD, rows)}`
}

/** `docs/legal-forms.md`, from the clauses themselves. */
export function legalFormsPage(): string {
  const texts = Object.entries(LAW_TEXTS).map(([article, { reading, at }]) => [
    article,
    READINGS[reading],
    at === '' ? '' : `<${at}>`,
  ])
  return `${[
    '# Legal forms: article of law, clause, file',
    'Written by `npx vitest run tests/documents/legal-forms --update` from the clauses; a test compares it. Why acts are built of clauses: [decision](decisions/acts-are-clauses.md). "usage" is what parties commonly write and no text asks for.',
    ...LEGAL_FORMS.map(formPart),
    `## Every délibération\n\n${table(HEAD, [
      ...clauseRows('before', SITTING.before),
      ...clauseRows('after', SITTING.after),
      ...clauseRows('sent to the préfet', SITTING.transmitted),
      ...clauseRows('published only', SITTING.publishedOnly),
    ])}`,
    `## How well each text was read\n\nOn stored public pages, in November 2026. A jurist reads again what was not read whole before an act is signed.\n\n${table(
      ['Article', 'Reading', 'Where'],
      texts,
    )}`,
  ].join('\n\n')}\n`
}
