import type { WorkspaceFile } from '#shared/domain/workspace/workspace-file'
import { day } from '#shared/kernel/day'
import { sampleWorkspace } from './sample-workspace'

const TWELVE = Array.from({ length: 12 }, (_, at) => at)
const hex = (at: number): string => at.toString(16).padStart(64, '0')
const AT = '2027-01-14T09:00:00Z'

/** The first sample with twelve trips, twelve imports and twelve signed files: more than are seen at once. */
export function withLongLists(): WorkspaceFile {
  const file = sampleWorkspace()
  const party = (name: string) => ({ name, siret: null })
  return {
    ...file,
    trips: TWELVE.map((at) => ({
      id: `trip-${String(at)}`,
      agentId: 'agent-m0104',
      day: day(`2026-03-${String(at + 10)}`),
      collectivityId: 'commune-21284',
      tenths: 100 + at,
      purpose: at === 3 ? 'Élections' : 'Accueil',
    })),
    imports: TWELVE.map((at) => ({
      id: `import-${String(at)}`,
      fileName: at === 3 ? 'kimai-fevrier.csv' : `heures-${String(at)}.csv`,
      source: 'generic',
      sha256: hex(at),
      at: AT,
      author: 'Claire Morel',
      added: 1,
      changed: 0,
      skipped: 0,
      refused: 0,
    })),
    exchanges: TWELVE.map((at) => ({
      id: hex(at + 100),
      way: 'received',
      about: 'statement',
      answers: null,
      on: day('2027-01-14'),
      at: AT,
      author: 'Claire Morel',
      lender: party(at === 3 ? 'Syndicat de la Tille' : 'CC Voisine'),
      beneficiary: party('CC du Pays de Saint-Seine'),
      publicKey: hex(1),
      reference: `2026-${String(at).padStart(3, '0')}`,
      period: { from: day('2026-01-01'), to: day('2026-12-31') },
      lineCount: 0,
      total: 1000 + at,
      subjectId: null,
      decision: null,
    })),
  }
}
