import { Flex, UnstyledButton } from '@mantine/core'
import { IconArrowRight, IconCheck } from '@tabler/icons-react'
import { Fragment } from 'react'
import { useWording } from '../../ui/use-wording'
import { STEPS, type Step } from './import-session'
import classes from './step-trail.module.css'

interface StepTrailProps {
  readonly current: Step
  /** The steps that can be gone to from here; the others are only named. */
  readonly open: readonly Step[]
  readonly onGo: (step: Step) => void
}

/** The four steps of an import: behind, a tick; here, a number; every open one a button. */
export function StepTrail({ current, open, onGo }: StepTrailProps) {
  const { t } = useWording()
  const here = STEPS.indexOf(current)
  return (
    <Flex component="ol" gap="sm" align="center" aria-label={t('import.steps.label')}>
      {STEPS.map((step, at) => {
        const state = at < here ? 'done' : at === here ? 'current' : 'ahead'
        const content = (
          <>
            <span className={classes.mark} aria-hidden="true">
              {state === 'done' ? <IconCheck size={14} stroke={2.4} /> : at + 1}
            </span>
            {t(`import.steps.${step}`)}
            {state === 'done' && <span className="visually-hidden">{t('import.steps.done')}</span>}
          </>
        )
        return (
          <Fragment key={step}>
            {at > 0 && (
              <li className={classes.arrow} aria-hidden="true">
                <IconArrowRight size={15} />
              </li>
            )}
            <li data-state={state} aria-current={state === 'current' ? 'step' : undefined}>
              {open.includes(step) && state !== 'current' ? (
                <UnstyledButton className={classes.step} onClick={() => onGo(step)}>
                  {content}
                </UnstyledButton>
              ) : (
                <span className={classes.step}>{content}</span>
              )}
            </li>
          </Fragment>
        )
      })}
    </Flex>
  )
}
