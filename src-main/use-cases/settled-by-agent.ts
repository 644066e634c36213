import { canonicalJson } from '#shared/kernel/canonical-json'
import type { Agent } from '#shared/domain/agents/agent'

/** What settlements take from an agent. */
export const settledByAgent = ({
  workPeriods,
  vehicles = [],
  category,
  grade,
  earlierGrades = [],
}: Agent): string => canonicalJson({ workPeriods, vehicles, category, grade, earlierGrades })
