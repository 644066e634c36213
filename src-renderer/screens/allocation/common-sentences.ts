import { traitsOf } from '#shared/domain/keys/key-kinds'
import type { ExplainedTerms } from './explained-terms'
import type { ExplanationWording } from './explanation-wording'

/** The effect of meetings and training on the shares, where there were any and the key counts hours. */
export function commonSentences(
  { terms: { key, commonTime }, common }: Pick<ExplainedTerms, 'terms' | 'common'>,
  { t }: ExplanationWording,
): readonly string[] {
  if (common === 0 || !traitsOf(key).countsCommonTime) return []
  const rule = commonTime === 'proRata' ? 'commonProRata' : 'commonLender'
  return [t(`allocation.explain.${rule}`, { duration: common })]
}
