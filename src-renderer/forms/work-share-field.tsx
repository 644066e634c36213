import { readWorkShare } from '#shared/domain/agents/read-work-share'
import { useWording } from '../ui/use-wording'
import { RereadField, type ReadFieldProps } from './reread-field'
import { TYPED } from './typed-lengths'
import { workShareText } from './work-share-text'

/** A part of a full-time week, typed as 80, 80 % or 0,8, and shown again as 80. */
export function WorkShareField(props: ReadFieldProps) {
  const { language } = useWording()
  const reread = (typed: string): string | null => {
    const share = readWorkShare(typed)
    return share === null ? null : workShareText(share, language)
  }
  return (
    <RereadField
      {...props}
      reread={reread}
      figures
      maxLength={TYPED.percent}
      unit={props.value.includes('%') ? '' : '%'}
    />
  )
}
