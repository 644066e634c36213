import type { Cents } from '#shared/kernel/cents'
import type { StatementVat } from './statement-vat'

/** What a body is to pay of its share: with the tax, where there is one. */
export const dueOf = (content: {
  readonly share: Cents
  readonly vat?: StatementVat | undefined
}): Cents => content.vat?.total ?? content.share
