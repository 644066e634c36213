import { readFileSync } from 'node:fs'
import type { WorkspaceFile } from '#shared/domain/workspace/workspace-file'

/** The first sample before its papers were attached and its basis named the article by which syndicats are served. */
export function withoutPapers(): WorkspaceFile {
  const path = new URL('../../resources/samples/pays-de-saint-seine.quotite.json', import.meta.url)
  const file = JSON.parse(readFileSync(path, 'utf8')) as WorkspaceFile
  return {
    ...file,
    papers: [],
    agreements: file.agreements.map((agreement) => ({
      ...agreement,
      legalBasis: 'CGCT, L.5211-4-1, III et D.5211-16',
    })),
  }
}
