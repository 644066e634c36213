import { traitsOf } from '#shared/domain/keys/key-kinds'
import { agreementOn, amendmentOf } from '#shared/domain/agreements/term-versions'
import { articleWords } from '#shared/wording/article-words'
import type { Section } from './section'
import type { ExplanationWording } from './explanation-wording'
import { termsOfPeriod } from './explained-terms'
import { said } from '../../ui/said'

/** The basis of the figure: the agreement, the amendment in force, the acts that decided them, and who gets a spare cent. */
export function clauseSection({ t, view }: ExplanationWording): Section {
  const { agreement, allocation } = view
  const { reference, resolutionReference } = agreement
  const { legalBasis, exemption = '' } = agreementOn(agreement, allocation.period.to)
  const { key, keyDecision = '', tieBreak } = termsOfPeriod(agreement, allocation.period)
  const amendment = amendmentOf(agreement, allocation.period.to)
  return {
    key: 'clause',
    title: t('allocation.explain.clause'),
    value: t('agreements.one', { reference }),
    rows: [],
    sentences: said(
      amendment !== undefined &&
        t('allocation.explain.amended', {
          amendment: amendment.reference,
          day: amendment.effectiveOn,
        }),
      resolutionReference !== '' &&
        t('allocation.explain.resolution', { reference: resolutionReference }),
      amendment !== undefined &&
        amendment.resolutionReference !== '' &&
        t('allocation.explain.resolution', { reference: amendment.resolutionReference }),
      keyDecision !== '' && t('common.keyDecision', { decision: keyDecision }),
      exemption !== '' && t('allocation.explain.exemption', { reason: exemption }),
      legalBasis !== '' && t('allocation.explain.basis', { basis: articleWords(legalBasis) }),
      traitsOf(key).sharesCost &&
        t(tieBreak.length === 0 ? 'allocation.explain.tie' : 'allocation.explain.tieListed'),
    ),
  }
}
