import type { PapersChoice } from '#shared/contract/paper-methods'
import { failureSentence } from '#shared/wording/failure-sentence'
import { useWording } from '../../../ui/use-wording'
import looks from '../../../ui/looks.module.css'

/** The files that can't be papers, each with why. */
export function RefusedFiles({
  refused,
}: {
  readonly refused: Extract<PapersChoice, { asked: true }>['refused']
}) {
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
