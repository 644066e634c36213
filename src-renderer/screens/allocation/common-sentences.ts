import type { Agreement } from '#shared/domain/agreements/agreement'
import { traitsOf } from '#shared/domain/keys/key-kinds'
import type { ExplanationWording } from './explanation-wording'

/** The effect of meetings and training on the shares, where there were any and the key counts hours. */
export function commonSentences(
  { key, commonTime }: Pick<Agreement, 'key' | 'commonTime'>,
  { t, view }: ExplanationWording,
): readonly string[] {
  const { common } = view.allocation
  if (common === 0 || !traitsOf(key).countsCommonTime) return []
  const rule = commonTime === 'proRata' ? 'commonProRata' : 'commonLender'
  return [t(`allocation.explain.${rule}`, { duration: common })]
}
