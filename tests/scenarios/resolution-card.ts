import type { savePaper } from '../../src-main/use-cases/save-paper'

/** What is said of a resolution that is kept with an agreement. */
export const RESOLUTION: Parameters<typeof savePaper>[1] = {
  id: 'p1',
  agreementId: 'agreement',
  kind: 'resolution',
  title: 'Délibération',
  date: null,
  number: '2026-12',
  collectivityId: 'AIG',
  agentId: null,
  amendmentId: null,
}
