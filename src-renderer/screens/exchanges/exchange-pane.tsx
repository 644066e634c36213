import { Group, Stack, Text } from '@mantine/core'
import { useState } from 'react'
import type { Verdict } from '#shared/domain/exchanges/decision'
import type { Exchange } from '#shared/domain/exchanges/exchange'
import type { ExchangeLine } from '#shared/domain/exchanges/exchange-lines'
import { answerTo, exchangeState } from '#shared/domain/exchanges/exchange-state'
import { keyFingerprint } from '#shared/domain/exchanges/key-fingerprint'
import { useCommand } from '../../client/use-command'
import { useDesk } from '../../client/use-desk'
import { useWording } from '../../ui/use-wording'
import { Busy } from '../../ui/busy'
import { ExplanationPane } from '../../ui/explanation-pane'
import { CheckList } from './check-list'
import { ContestDialog } from './contest-dialog'
import { DecisionButtons } from './decision-buttons'
import { ExchangeStateTag } from './exchange-state'
import { LineList } from './line-list'
import { StatementNotes } from './statement-notes'
import { useExchangeWords } from './use-exchange-words'
import { useLineWords } from './use-line-words'
import { VerdictNote } from './verdict-note'
import looks from '../../ui/looks.module.css'

interface ExchangePaneProps {
  readonly exchange: Exchange
  readonly exchanges: readonly Exchange[]
  readonly onClose: () => void
}

/** A signed file: its signer, what was computed again from it, its lines, and what is decided of them. */
export function ExchangePane({ exchange, exchanges, onClose }: ExchangePaneProps) {
  const { t } = useWording()
  const words = useExchangeWords()
  const wordsOf = useLineWords()
  const { id, answers, way, publicKey } = exchange
  const { data, isPending } = useDesk('readExchange', { id })
  // A decision is made of the one in sight: the next one waits for it, or it would lose the lines that this one contests.
  const { run, pending: deciding } = useCommand('decideExchange', { untilShown: true })
  const [contesting, setContesting] = useState<ExchangeLine | null>(null)
  const state = exchangeState(exchange, exchanges)
  const open = state === 'toDecide' || state === 'toAnswer'
  const answering = answers === null && way === 'sent' ? answerTo(exchange, exchanges) : exchange
  const decision = answering?.decision ?? null
  const contested = decision?.answer.contested ?? []
  const decide = async (answer: Verdict | null): Promise<boolean> => (await run({ id, answer })).ok
  const contest = async (lines: Verdict['contested']): Promise<void> => {
    const reason = decision?.answer.reason ?? ''
    const none = lines.length === 0 && reason === ''
    const verdict: Verdict = { verdict: 'contested', reason, contested: lines }
    if (await decide(none ? null : verdict)) setContesting(null)
  }
  const toggle = (line: ExchangeLine, isContested: boolean): void => {
    if (isContested) void contest(contested.filter((one) => one.line !== line.key))
    else setContesting(line)
  }
  return (
    <ExplanationPane
      kicker={t(exchangeFrom(exchange), { name: words.who(exchange) })}
      title={words.what(exchange)}
      context={
        <>
          <Group gap="xs">
            <strong>{words.total(exchange)}</strong>
            <ExchangeStateTag state={state} />
          </Group>
          {answers === null && way === 'received' && (
            <p>{t('exchanges.pane.for', { name: exchange.beneficiary.name })}</p>
          )}
          <Text mt="tight">
            {t('exchanges.pane.key', { fingerprint: keyFingerprint(publicKey) })}
          </Text>
        </>
      }
      onClose={onClose}
      footer={
        open && data !== undefined ? (
          <DecisionButtons exchange={exchange} busy={deciding} onDecide={decide} />
        ) : undefined
      }
    >
      {isPending && (
        <div className={looks.passage}>
          <Busy>{t('common.loading')}</Busy>
        </div>
      )}
      {data !== undefined && (
        <Stack gap={0} h="100%">
          <StatementNotes exchange={exchange} exchanges={exchanges} />
          {decision !== null && <VerdictNote decision={decision} />}
          <CheckList checks={data.checks} />
          <LineList
            file={data.file}
            contested={contested}
            {...(open ? { onToggle: toggle } : {})}
          />
          {contesting !== null && (
            <ContestDialog
              line={contesting}
              label={wordsOf(data.file, contesting.key)}
              busy={deciding}
              onConfirm={(line) => void contest([...contested, line])}
              onClose={() => setContesting(null)}
            />
          )}
        </Stack>
      )}
    </ExplanationPane>
  )
}

/** Whether a file came from the other end, or was sent to it. */
const exchangeFrom = ({ way }: Exchange) =>
  way === 'sent' ? 'exchanges.pane.to' : 'exchanges.pane.from'
