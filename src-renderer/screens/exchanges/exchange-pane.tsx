import { Button, Group } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Verdict } from '#shared/domain/exchanges/decision'
import type { Exchange } from '#shared/domain/exchanges/exchange'
import type { ExchangeLine } from '#shared/domain/exchanges/exchange-lines'
import { answerTo, exchangeState } from '#shared/domain/exchanges/exchange-state'
import { keyFingerprint } from '#shared/domain/exchanges/key-fingerprint'
import { useCommand } from '../../client/use-command'
import { useDesk } from '../../client/use-desk'
import { useWrittenNotice } from '../../client/use-written-notice'
import { ExplanationPane } from '../../ui/explanation-pane'
import { CheckList } from './check-list'
import { ContestDialog } from './contest-dialog'
import { ExchangeStateTag } from './exchange-state'
import classes from './exchanges.module.css'
import { LineList } from './line-list'
import { useExchangeWords } from './use-exchange-words'
import { useLineWords } from './use-line-words'

interface ExchangePaneProps {
  readonly exchange: Exchange
  readonly exchanges: readonly Exchange[]
  readonly onClose: () => void
}

const ACCEPTED: Verdict = { verdict: 'accepted', reason: '', contested: [] }

/** A signed file: who signed it, what was done again from it, its lines, and what is decided of them. */
export function ExchangePane({ exchange, exchanges, onClose }: ExchangePaneProps) {
  const { t } = useTranslation()
  const words = useExchangeWords()
  const wordsOf = useLineWords()
  const written = useWrittenNotice()
  const { id, answers, way, decision, publicKey } = exchange
  const { data } = useDesk('readExchange', { id })
  const { run: decide, pending: deciding } = useCommand('decideExchange')
  const { run: answer, pending: answering } = useCommand('answerExchange')
  const [contesting, setContesting] = useState<ExchangeLine | null>(null)
  const state = exchangeState(exchange, exchanges)
  const open = state === 'toDecide' || state === 'toAnswer'
  const told = answers === null && way === 'sent' ? answerTo(exchange, exchanges) : exchange
  const contested = told?.decision?.answer.contested ?? []
  const contest = async (lines: Verdict['contested']): Promise<void> => {
    const verdict: Verdict | null =
      lines.length === 0 ? null : { verdict: 'contested', reason: '', contested: lines }
    const kept = await decide({ id, answer: verdict })
    if (kept.ok) setContesting(null)
  }
  const toggle = (line: ExchangeLine, isContested: boolean): void => {
    if (isContested) void contest(contested.filter((one) => one.line !== line.key))
    else setContesting(line)
  }
  const write = async (): Promise<void> => {
    const sent = await answer({ id })
    if (sent.ok && sent.value.asked)
      written(t('exchanges.written', { folder: sent.value.folder }), sent.value.folder)
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
          <p className={classes.told}>
            {t('exchanges.pane.key', { fingerprint: keyFingerprint(publicKey) })}
          </p>
        </>
      }
      onClose={onClose}
      footer={
        open ? (
          <Group gap="xs">
            {decision === null ? (
              <Button
                size="xs"
                loading={deciding}
                onClick={() => void decide({ id, answer: ACCEPTED })}
              >
                {t('exchanges.pane.accept')}
              </Button>
            ) : (
              <>
                <Button size="xs" loading={answering} onClick={() => void write()}>
                  {t('exchanges.pane.answer')}
                </Button>
                <Button
                  size="xs"
                  variant="default"
                  loading={deciding}
                  onClick={() => void decide({ id, answer: null })}
                >
                  {t('exchanges.pane.withdraw')}
                </Button>
              </>
            )}
          </Group>
        ) : undefined
      }
    >
      {data !== undefined && (
        <>
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
        </>
      )}
    </ExplanationPane>
  )
}

/** Whether a file came from the other end, or went to it. */
const exchangeFrom = ({ way }: Exchange) =>
  way === 'sent' ? 'exchanges.pane.to' : 'exchanges.pane.from'
