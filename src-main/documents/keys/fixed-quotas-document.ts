import type { KeyOf } from '#shared/domain/keys/allocation-key'
import { isDivided } from '#shared/domain/keys/key-trace'
import { partyOf } from '#shared/domain/statements/party-of'
import { formatPercent } from '#shared/wording/format'
import type { ActFacts } from '../../use-cases/act-facts'
import type { ActBlock } from '../docx/act-page'
import { actText } from '../docx/act-text'
import { partyName } from '../statement/party-name'
import { BY_WEIGHTS, divisionSentences, partLine, shareLine } from './division'
import type { KindDocument } from './key-document'
import { usualDocument } from './key-document'

function quotaTable(
  { quotas }: KeyOf<'fixedQuotas'>,
  { collectivities }: ActFacts,
): readonly ActBlock[] {
  const rows = quotas.flatMap(({ collectivityId, millionths }) => {
    const body = collectivities.get(collectivityId)
    return body === undefined
      ? []
      : [[partyName(partyOf(body), actText), formatPercent(millionths, 4, 'fr')]]
  })
  const head = [actText.t('actText.annex.body'), actText.t('actText.key.quota')]
  return [{ kind: 'table', head, rows, names: 1 }]
}

/** The key of fixed quotas in documents: the quota of the body, and all quotas in the annex of an act. */
export const fixedQuotasDocument: KindDocument<'fixedQuotas'> = (key) => ({
  ...usualDocument,
  name: (words) => words('keys.fixedQuotas.statement.name'),
  lines: (billing, amount, text) =>
    isDivided(billing)
      ? [
          partLine(text.t('keys.fixedQuotas.statement.share'), billing, text),
          shareLine(amount, text),
        ]
      : [],
  sentences: (billing, part, text) =>
    isDivided(billing) ? divisionSentences(billing, part, BY_WEIGHTS, text) : [],
  annexBlocks: (facts) => quotaTable(key, facts),
})
