import type { Agreement } from '#shared/domain/agreements/agreement'
import { useRegistry } from '../../../client/use-registry'
import { useWhileHere } from '../../../client/use-while-here'
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
  const onClose = useWhileHere(closeShown)
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
