import { Button, FileButton, Flex } from '@mantine/core'
import { useRef, useState } from 'react'
import { useWording } from '../../ui/use-wording'
import { FormSection } from '../../forms/form-section'
import classes from './collectivities.module.css'
import { IMAGE_TYPES, shrinkImage, type LogoProblem } from './shrink-image'
import type { CollectivityForm } from './collectivity-fields'
import looks from '../../ui/looks.module.css'

/** The picture at the head of the documents of the body. */
export function LogoSection({ form }: { readonly form: CollectivityForm }) {
  const { t } = useWording()
  const { logo } = form.draft
  const [refused, setRefused] = useState<{ problem: LogoProblem; file: string } | null>(null)
  const resetFile = useRef<() => void>(null)
  const take = async (file: File): Promise<void> => {
    // Otherwise the browser would not notify a second choice of the same file, corrected or after it was removed.
    resetFile.current?.()
    const read = await shrinkImage(file)
    setRefused('problem' in read ? { problem: read.problem, file: file.name } : null)
    if ('logo' in read) form.change({ logo: read.logo })
  }
  const remove = (): void => {
    setRefused(null)
    form.change({ logo: '' })
  }
  const wrong =
    refused === null
      ? undefined
      : t(`collectivities.logo.${refused.problem}`, { file: refused.file })
  return (
    <FormSection title={t('collectivities.logo.title')} error={wrong ?? form.field('logo').error}>
      <Flex gap="md" align="center" wrap="wrap" className={classes.logo}>
        {logo === '' ? (
          <p className={looks.remark}>{t('collectivities.logo.none')}</p>
        ) : (
          <img src={logo} alt={t('collectivities.logo.present')} />
        )}
        <Flex gap="sm">
          <FileButton
            accept={IMAGE_TYPES}
            resetRef={resetFile}
            onChange={(file) => file !== null && void take(file)}
          >
            {(button) => (
              <Button size="xs" {...button}>
                {t(`collectivities.logo.${logo === '' ? 'choose' : 'replace'}`)}
              </Button>
            )}
          </FileButton>
          {logo !== '' && (
            <Button variant="subtle" size="xs" onClick={remove}>
              {t('collectivities.logo.remove')}
            </Button>
          )}
        </Flex>
      </Flex>
    </FormSection>
  )
}
