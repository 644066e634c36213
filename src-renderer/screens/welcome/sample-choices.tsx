import { Button, UnstyledButton } from '@mantine/core'
import { IconMap } from '@tabler/icons-react'
import { SAMPLE_TERRITORIES } from '#shared/domain/workspace/sample-territories'
import { useCommand } from '../../client/use-command'
import { useWording } from '../../ui/use-wording'
import classes from './welcome.module.css'
import looks from '../../ui/looks.module.css'

/** The sample territories, one for each way of sharing. */
export function SampleChoices({ onBack }: { readonly onBack: () => void }) {
  const { t } = useWording()
  const { run, pending } = useCommand('openSample', { untilShown: true })
  return (
    <>
      <div className={classes.samples}>
        {SAMPLE_TERRITORIES.map((sample, index) => (
          <UnstyledButton
            key={sample}
            className={`${looks.item} ${classes.sample}`}
            autoFocus={index === 0}
            disabled={pending}
            onClick={() => void run({ sample })}
          >
            <IconMap size={20} stroke={1.6} aria-hidden="true" />
            <span className={`${looks.words} ${classes.words}`}>
              <strong>{t(`samples.name.${sample}`)}</strong>
              <span className={looks.soft}>{t(`samples.practice.${sample}`)}</span>
            </span>
          </UnstyledButton>
        ))}
      </div>
      <Button onClick={onBack}>{t('common.back')}</Button>
    </>
  )
}
