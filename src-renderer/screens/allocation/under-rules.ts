import type { Rule } from '#shared/domain/allocation/rules'
import type { Section } from './section'
import type { ExplanationWording } from './explanation-wording'

/** A step with the rules of the settlement that it applies, named at its end; unchanged where there are none. */
export function underRules(
  section: Section,
  rules: readonly Rule[],
  { t }: ExplanationWording,
): Section {
  if (rules.length === 0) return section
  const names = rules.map((rule) => t(`rules.name.${rule}`)).join(', ')
  return { ...section, rules: t('rules.applied', { count: rules.length, names }) }
}
