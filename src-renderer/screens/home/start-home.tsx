import { Button } from '@mantine/core'
import { IconBuilding, IconCheck, IconFileText, IconUsers } from '@tabler/icons-react'
import { Link } from 'react-router'
import { useWording } from '../../ui/use-wording'
import { Card } from '../../ui/card'
import { Finding } from '../../ui/finding'
import { Tag } from '../../ui/tag'
import { ChangesCard } from './changes-card'
import { HomeLayout } from './home-layout'
import type { FirstStep } from './use-first-steps'
import classes from './todo-card.module.css'
import looks from '../../ui/looks.module.css'

const ICONS = { bodies: IconBuilding, agents: IconUsers, agreement: IconFileText } as const
const ACTIONS = { bodies: 'openBodies', agents: 'openAgents', agreement: 'openAgreement' } as const

/** For everyone while nothing can be counted yet: the steps that lead to the first hours, in their order. */
export function StartHome({ steps }: { readonly steps: readonly FirstStep[] }) {
  const { t } = useWording()
  const left = steps.filter(({ done }) => !done)
  return (
    <HomeLayout
      finding={<Finding>{t('home.start.finding', { count: left.length })}</Finding>}
      main={
        <Card title={t('home.start.title')} flush>
          <ol>
            {steps.map(({ kind, done, path }) => {
              const Icon = done ? IconCheck : ICONS[kind]
              return (
                <li key={kind} className={`${looks.item} ${classes.row}`}>
                  <Icon size={20} stroke={1.6} aria-hidden="true" />
                  <div className={`${looks.words} ${classes.words}`}>
                    <strong>{t(`home.start.${kind}`)}</strong>
                    <span className={`${looks.sentence} ${looks.cut}`}>
                      {t(`home.start.${kind}Detail`)}
                    </span>
                  </div>
                  {done ? (
                    <Tag tone="accent">{t('words.done')}</Tag>
                  ) : (
                    <Button
                      component={Link}
                      to={path}
                      size="xs"
                      flex="none"
                      miw={136}
                      variant={kind === left[0]?.kind ? 'filled' : 'default'}
                    >
                      {t(`home.start.${ACTIONS[kind]}`)}
                    </Button>
                  )}
                </li>
              )
            })}
          </ol>
        </Card>
      }
      side={<ChangesCard />}
    />
  )
}
