import type { Agreement } from '#shared/domain/agreements/agreement'
import { FORM_RULES } from '#shared/domain/formalities/form-rules'
import { articleWords } from '#shared/wording/article-words'
import { lowerFirst } from '#shared/wording/lower-first'
import type { Visa } from '#shared/wording/fr/act-forms/form-acts'
import { fillSentence } from '#shared/wording/translator'
import type { ActFacts } from '../../use-cases/act-facts'
import { contractArticleOf } from './contract-article'
import { opinionWords } from './act-papers'
import { t } from './act-text'
import { loanVisas } from './loan-visas'
import { formActsOf } from './form-acts-of'

const CODES = {
  CGCT: 'actText.visa.cgct',
  CGFP: 'actText.visa.cgfp',
  CCP: 'actText.visa.ccp',
  'décret 2008-580': 'actText.visa.loanDecree',
} as const satisfies Readonly<Record<Visa['code'], string>>

/** How authors begin the note of a code or decree. */
const NOTED: readonly (readonly [pattern: RegExp, code: Visa['code']])[] = [
  [/^(CGCT|code général des collectivités territoriales)(?!\p{L})[\s,:]*/iu, 'CGCT'],
  [/^(CGFP|code général de la fonction publique)(?!\p{L})[\s,:]*/iu, 'CGFP'],
  [/^(CCP|code de la commande publique)(?!\p{L})[\s,:]*/iu, 'CCP'],
  [/^décret (n°\s*)?2008-580(?!\p{L})/iu, 'décret 2008-580'],
]

const numbersIn = (words: string): readonly string[] => words.match(/\d+(?:-\d+)+/g) ?? []

/** A text that an act has regard to: articles of a code, or the words of its authors. */
type Text = Visa | string

/** "le code …, notamment ses articles L. 5211-4-1 et D. 5211-16". */
function textWords(text: Text): string {
  if (typeof text === 'string') return text
  const { code, articles: named } = text
  const articles = t('actText.articles', { articles: named })
  const count = named.every((each) => each.startsWith('[['))
    ? named.length
    : (articles.match(/\b[LDR]\.\u00A0/g)?.length ?? 0)
  return t('actText.visa.code', { count, code: t(CODES[code]), articles })
}

/** The articles of a note that lists them, one by one: "L. 5111-1-1 et R. 5111-1 (syndicats)"; the note itself where it says more. */
function listedIn(articles: string): readonly string[] {
  const pieces = articles.split(/,\s*|\s+et\s+/)
  return pieces.every((piece) => /^[LDR]\.\u00A0\d[\d-]*(?: \([^)]*\))?$/.test(piece))
    ? pieces
    : [articles]
}

/** What authors noted that the texts of the form do not say: each piece with its code, or as it is. */
function notedTexts(legalBasis: string, visas: readonly Visa[]): readonly Text[] {
  let last: Visa['code'] | undefined
  return articleWords(legalBasis)
    .split(/\s*;\s*/)
    .flatMap((piece): readonly Text[] => {
      const named = NOTED.find(([pattern]) => pattern.test(piece))
      const code = named?.[1] ?? (/^[LDR]\.\u00A0\d/.test(piece) ? last : undefined)
      last = code
      if (code === undefined) return piece === '' ? [] : [piece]
      const articles = named === undefined ? piece : piece.replace(named[0], '')
      const said = new Set(
        visas
          .filter((visa) => visa.code === code)
          .flatMap((visa) => visa.articles.flatMap(numbersIn)),
      )
      const isSaid =
        visas.some((visa) => visa.code === code) &&
        numbersIn(articles).every((number) => said.has(number))
      return isSaid ? [] : [{ code, articles: articles === '' ? [] : listedIn(articles) }]
    })
}

/** Texts in their order, all articles of a code in one: a code is not cited twice. */
function joined(texts: readonly Text[]): readonly Text[] {
  const codes = new Map<Visa['code'], readonly string[]>()
  for (const text of texts)
    if (typeof text !== 'string')
      codes.set(text.code, [...new Set([...(codes.get(text.code) ?? []), ...text.articles])])
  return [
    ...[...codes].map(([code, articles]) => ({ code, articles })),
    ...texts.filter((text) => typeof text === 'string'),
  ]
}

/** Whether the form has the comités sociaux territoriaux asked; where no form was chosen, their author knows. */
function committeeTexts(
  { legalForm }: Pick<Agreement, 'legalForm'>,
  facts: Pick<ActFacts, 'papers'>,
): readonly string[] {
  const opinion = opinionWords(facts)
  if (legalForm === undefined || legalForm === 'informal')
    return [opinion === '' ? t('actText.visa.committee') : t('actText.visa.opinion', { opinion })]
  const isAsked = FORM_RULES[legalForm].papers.some(
    ({ paper }) => paper === 'socialCommitteeOpinion',
  )
  if (!isAsked) return []
  return [
    opinion === '' ? t('actText.visa.opinionUnknown') : t('actText.visa.opinion', { opinion }),
  ]
}

const line = (what: string): string => t('actText.visa.line', { what })

/**
 * The texts on which an act is based: those by which an assembly decides, where one does, those of its form, those that its
 * authors noted besides, and the opinion it needs.
 */
export function visas(facts: ActFacts, assembly: readonly string[] = []): readonly string[] {
  const { agreement } = facts
  const form = formActsOf(agreement).visas
  const values = { contractArticle: contractArticleOf(facts) }
  const own = form.map(({ code, articles }) => ({
    code,
    articles: articles.map((each) => fillSentence(each, values, 'fr')),
  }))
  const noted = notedTexts(agreement.legalBasis, form)
  const texts = joined([
    ...(assembly.length === 0 ? [] : [{ code: 'CGCT', articles: assembly } as const]),
    ...own,
    ...noted,
  ])
  return [
    ...texts.map(textWords),
    ...(own.length === 0 && noted.length === 0 ? [t('actText.visa.unknown')] : []),
    ...committeeTexts(agreement, facts),
  ].map(line)
}

/** Resolutions as the agreement names them; the word itself is not said twice: "Délibérations du 3 mars". */
function namedResolutions(reference: string): string {
  if (/^délibérations(?!\p{L})/iu.test(reference))
    return t('actText.visa.severalNamed', { named: lowerFirst(reference, 'fr') })
  return /^délibération(?!\p{L})/iu.test(reference)
    ? t('actText.visa.oneNamed', { named: lowerFirst(reference, 'fr') })
    : t('actText.visa.resolutions', { reference })
}

/** The same, and the resolutions by which the parties agreed; a loan needs consent and information, and no vote. */
export function signedVisas(facts: ActFacts, reference: string): readonly string[] {
  const isLoan = facts.agreement.legalForm === 'staffSecondment'
  const named = reference === '' ? t('actText.visa.noResolutions') : namedResolutions(reference)
  return [
    ...visas(facts),
    ...(isLoan ? loanVisas(facts) : []),
    ...(isLoan && reference === '' ? [] : [line(named)]),
  ]
}
