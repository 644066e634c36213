import type { WorkspaceFile } from '#shared/domain/workspace/workspace-file'
import { sampleWorkspace } from './sample-workspace'

/** The first sample before its papers were attached and its basis named the article by which syndicats are served. */
export function withoutPapers(): WorkspaceFile {
  const file = sampleWorkspace()
  return {
    ...file,
    papers: [],
    agreements: file.agreements.map((agreement) => ({
      ...agreement,
      legalBasis: 'CGCT, L.5211-4-1, III et D.5211-16',
    })),
  }
}
