import { Anchor, Box, Flex, Text } from '@mantine/core'
import { useState } from 'react'
import { Link } from 'react-router'
import type { NameMatch } from '#shared/domain/imports/match-names'
import { paths } from '../../client/paths'
import { useWording } from '../../ui/use-wording'
import { Tag } from '../../ui/tag'
import { changeOpen, type OpenImport } from './import-session'
import { NameChoice } from './name-choice'
import classes from './names.module.css'
import { isOpen } from './open-names'
import { VirtualList } from '../../ui/virtual-list'
import looks from '../../ui/looks.module.css'
import { Sheet } from '../../ui/sheet'

interface NamesStepProps {
  readonly open: OpenImport
  readonly matches: readonly NameMatch[]
}

const TONES = {
  chosen: 'accent',
  exact: 'plain',
  likely: 'warn',
  ambiguous: 'warn',
  unknown: 'bad',
} as const

/** What each name of the file means; those to ask about come first. */
export function NamesStep({ open, matches }: NamesStepProps) {
  const { t } = useWording()
  // The order of the file: a name that was just answered stays in its place.
  const [order] = useState(() => matches.map(keyOf))
  const rank = new Map(order.map((key, at) => [key, at]))
  const rows = matches.toSorted(
    (a, b) => (rank.get(keyOf(a)) ?? order.length) - (rank.get(keyOf(b)) ?? order.length),
  )
  const questions = matches.filter(isOpen).length
  const asked = rows.findIndex(({ found }) => found === open.correction?.found)
  const first = asked === -1 ? rows.findIndex(isOpen) : asked
  const answer = ({ kind, found }: NameMatch, id: string | null | undefined): void =>
    changeOpen(({ mapping }) => {
      const others = mapping.names.filter((name) => name.kind !== kind || name.found !== found)
      const names = id === undefined ? others : [...others, { kind, found, id }]
      // The list stays until the user goes on: the last answer would otherwise remove it.
      return { mapping: { ...mapping, names }, step: 'names', namesSeen: true }
    })
  return (
    <Sheet aria-label={t('import.names.list')}>
      <Box component="header" flex="none" px="lg" pt="md" pb="snug">
        <h2>
          <span role="status">
            {questions === 0
              ? t('import.names.none')
              : t('import.names.question', { count: questions })}
          </span>
        </h2>
        <Text mt={1} c="dimmed" fz="table">
          {t('import.names.help')}
        </Text>
      </Box>
      <div className={classes.titles} aria-hidden="true">
        <span>{t('import.names.found')}</span>
        <span>{t('import.names.stands')}</span>
      </div>
      <VirtualList
        label={t('import.names.list')}
        count={rows.length}
        rowHeight={45}
        startAt={Math.max(first, 0)}
      >
        {(index) => {
          const match = rows[index]
          if (match === undefined) return null
          return (
            <div className={classes.row}>
              <Flex component="span" gap="md" align="baseline" justify="space-between" miw={0}>
                <strong className={looks.cut} title={match.found}>
                  {match.found}
                </strong>
                <Text span flex="none" c="dimmed" fz="column">
                  {t(`import.names.kind.${match.kind}`)},{' '}
                  {t('import.names.lines', { count: match.lines })}
                </Text>
              </Flex>
              <NameChoice
                match={match}
                autoFocus={index === first}
                onChoose={(id) => answer(match, id)}
                onClear={() => answer(match, undefined)}
              />
              <Tag tone={TONES[match.state]}>{t(`import.names.state.${match.state}`)}</Tag>
            </div>
          )
        }}
      </VirtualList>
      <footer className={classes.foot}>
        {t('import.names.create')}{' '}
        <Anchor component={Link} to={paths.agents()}>
          {t('words.agents')}
        </Anchor>
        {', '}
        <Anchor component={Link} to={paths.collectivities()}>
          {t('words.bodies')}
        </Anchor>
      </footer>
    </Sheet>
  )
}

const keyOf = ({ kind, found }: NameMatch): string => `${kind} ${found}`
