import type { PapersChoice } from '#shared/contract/paper-methods'
import { failureSentence } from '#shared/wording/failure-sentence'
import { useWording } from '../../../ui/use-wording'
import looks from '../../../ui/looks.module.css'

interface RefusedFilesProps {
  readonly refused: Extract<PapersChoice, { asked: true }>['refused']
}

/** The files that can't be papers, each with why. */
export function RefusedFiles({ refused }: RefusedFilesProps) {
  const { language } = useWording()
  if (refused.length === 0) return null
  return (
    <div role="alert">
      <ul className={`${looks.dotted} ${looks.bad}`}>
        {refused.map((each) => (
          <li key={JSON.stringify(each)}>{failureSentence(each, language)}</li>
        ))}
      </ul>
    </div>
  )
}
