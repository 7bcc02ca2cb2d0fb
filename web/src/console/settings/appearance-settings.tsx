'use client';

import Container from '@cloudscape-design/components/container';
import FormField from '@cloudscape-design/components/form-field';
import SpaceBetween from '@cloudscape-design/components/space-between';
import Tiles from '@cloudscape-design/components/tiles';
import { type Language, languages, useLanguage } from '~/i18n/language';
import { type Choice, useAppearance } from '~/ui/appearance';

export function AppearanceSettings() {
  const { language, messages: m, chooseLanguage } = useLanguage();
  const { choice, choose } = useAppearance();
  return (
    <Container>
      <SpaceBetween size="l">
        <FormField label={m.settings.appearance} stretch>
          <Tiles
            value={choice}
            onChange={({ detail }) => choose(detail.value as Choice)}
            items={(['system', 'light', 'dark'] as const).map((value) => ({ value, label: m.modes[value] }))}
          />
        </FormField>
        <FormField label={m.settings.language} stretch>
          <Tiles
            value={language}
            onChange={({ detail }) => chooseLanguage(detail.value as Language)}
            items={(Object.keys(languages) as Language[]).map((value) => ({
              value,
              label: languages[value],
            }))}
          />
        </FormField>
      </SpaceBetween>
    </Container>
  );
}
