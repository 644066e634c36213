import { canonicalJson } from '#shared/kernel/canonical-json'
import type { Agent } from '#shared/domain/agents/agent'
import { everLent } from '#shared/domain/agreements/term-versions'
import type { Concern } from './keep-counted'

/** What settlements take from an agent. */
const settledByAgent = ({
  workPeriods,
  vehicles = [],
  category,
  grade,
  earlierGrades = [],
}: Agent): string => canonicalJson({ workPeriods, vehicles, category, grade, earlierGrades })

/** The agreements that ever lend an agent, where what settlements take from it changes; `null` where it does not. */
export const agentConcern = (before: Agent | null, after: Agent | null): Concern =>
  before === null || after === null || settledByAgent(before) === settledByAgent(after)
    ? null
    : (agreement) => everLent(agreement).includes(after.id)
