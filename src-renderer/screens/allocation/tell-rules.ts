import type { Rule } from '#shared/domain/allocation/rules'
import type { Section } from './section'
import type { Telling } from './telling'

/** A step with the rules of the settlement that it applies, told at its end; as it is where there is none. */
export function underRules(section: Section, rules: readonly Rule[], { t }: Telling): Section {
  if (rules.length === 0) return section
  const names = rules.map((rule) => t(`rules.name.${rule}`)).join(', ')
  return { ...section, rules: t('rules.applied', { count: rules.length, names }) }
}
