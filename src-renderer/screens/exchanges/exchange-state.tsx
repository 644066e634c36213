import { IconCheck, IconClock, IconReplace, IconX } from '@tabler/icons-react'
import type { ExchangeState } from '#shared/domain/exchanges/exchange-state'
import { useWording } from '../../ui/use-wording'
import { Tag } from '../../ui/tag'

const CLOCK = <IconClock size={13} aria-hidden="true" />

const TAGS = {
  awaiting: { tone: 'plain', icon: CLOCK },
  toDecide: { tone: 'warn', icon: CLOCK },
  toAnswer: { tone: 'warn', icon: CLOCK },
  accepted: { tone: 'accent', icon: <IconCheck size={13} aria-hidden="true" /> },
  contested: { tone: 'bad', icon: <IconX size={13} aria-hidden="true" /> },
  replaced: { tone: 'plain', icon: <IconReplace size={13} aria-hidden="true" /> },
} as const satisfies Record<ExchangeState, unknown>

/** The state of a signed file, in words with an icon. */
export function ExchangeStateTag({ state }: { readonly state: ExchangeState }) {
  const { t } = useWording()
  const { tone, icon } = TAGS[state]
  return (
    <Tag tone={tone} icon={icon}>
      {t(`exchanges.state.${state}`)}
    </Tag>
  )
}
