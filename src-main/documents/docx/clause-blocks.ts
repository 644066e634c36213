import { fillSentence } from '#shared/wording/translator'
import type { ActCase, ActPiece, Clause, ClausePart } from '#shared/wording/fr/act-clauses/clause'
import { item, text } from './act-blocks'
import type { ActBlock } from './act-page'

/** What the clauses of an act are written from. */
export interface ActContext {
  /** The value of each `{{…}}` of a sentence. */
  readonly values: Readonly<Record<string, unknown>>
  readonly cases: Readonly<Record<ActCase, boolean>>
  readonly pieces: Readonly<Record<ActPiece, () => readonly ActBlock[]>>
}

function partBlocks(part: ClausePart, context: ActContext): readonly ActBlock[] {
  const fill = (sentence: string): string => fillSentence(sentence, context.values, 'fr')
  if (typeof part === 'string') return [text(fill(part))]
  if ('item' in part) return [item(fill(part.item))]
  if ('piece' in part) return context.pieces[part.piece]()
  const said = context.cases[part.when] ? part.say : (part.otherwise ?? [])
  return said.flatMap((each) => partBlocks(each, context))
}

/** A clause as the act says it, without its heading. */
export const clauseBlocks = ({ says }: Clause, context: ActContext): readonly ActBlock[] =>
  says.flatMap((part) => partBlocks(part, context))

/** Clauses that say something, each with its heading. */
export const clauseArticles = (
  clauses: readonly Clause[],
  context: ActContext,
): readonly { readonly title: string; readonly blocks: readonly ActBlock[] }[] =>
  clauses.flatMap((clause) => {
    const blocks = clauseBlocks(clause, context)
    return blocks.length === 0 ? [] : [{ title: clause.title, blocks }]
  })
