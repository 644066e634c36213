import type { WorkspaceFile } from '#shared/domain/workspace/workspace-file'
import { sampleWorkspace } from './sample-workspace'

/** The first sample, shared by the population of 2026: its syndicats, which have none of their own, are given one. */
export function byPopulation(): WorkspaceFile {
  const file = sampleWorkspace()
  return {
    ...file,
    collectivities: file.collectivities.map((body) => ({
      ...body,
      populations: body.populations.some(({ year }) => year === 2026)
        ? body.populations
        : [...body.populations, { year: 2026, municipal: 1000 }],
    })),
    agreements: file.agreements.map((agreement) => ({
      ...agreement,
      key: {
        kind: 'criteria',
        criteria: [{ measure: { kind: 'population', of: 'municipal' }, weight: 1 }],
      },
    })),
  }
}
