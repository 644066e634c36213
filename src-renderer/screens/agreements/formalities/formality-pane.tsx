import { useEffect, useRef } from 'react'
import type { Agreement } from '#shared/domain/agreements/agreement'
import { useRegistry } from '../../../client/use-registry'
import { MeetingPane } from './meeting-pane'
import { NoticesPane } from './notices-pane'
import { PaperPane } from './paper-pane'
import { PapersPane } from './papers-pane'
import { SeveralPapersPane } from './several-papers-pane'
import type { FormalityPlace } from './formality-place'

interface FormalityPaneProps {
  readonly agreement: Agreement
  readonly place: FormalityPlace
  readonly onClose: () => void
}

/** The pane beside the formalities: papers of a kind, one paper, a notice, a meeting. */
export function FormalityPane({ agreement, place, onClose: closeShown }: FormalityPaneProps) {
  const isShown = useRef(true)
  useEffect(() => {
    isShown.current = true
    return () => {
      isShown.current = false
    }
  }, [])
  // What was asked of a pane may end after another one took its place, which stays.
  const onClose = (): void => {
    if (isShown.current) closeShown()
  }
  const { papers, meetings } = useRegistry()
  const given = { agreement, onClose }
  switch (place.kind) {
    case 'papers':
    case 'otherPapers':
      return <PapersPane {...given} place={place} />
    case 'severalPapers':
      return <SeveralPapersPane {...given} paper={place.paper} amendmentId={place.amendmentId} />
    case 'newPaper':
      return <PaperPane {...given} kept={null} start={place} />
    case 'paper': {
      const kept = papers.find(({ id }) => id === place.id) ?? null
      return kept === null ? null : (
        <PaperPane
          {...given}
          key={kept.id}
          kept={kept}
          start={{ paper: kept.kind, amendmentId: kept.amendmentId, giverId: null }}
        />
      )
    }
    case 'notice':
      return <NoticesPane {...given} year={place.year} />
    case 'meeting': {
      const kept = meetings.find(({ id }) => id === place.id) ?? null
      return place.id !== null && kept === null ? null : <MeetingPane {...given} kept={kept} />
    }
  }
}
