// Writes the theme as a style sheet. Cloudscape's code that computes it would add 95 kB of JavaScript to every page.
import { mkdirSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';

const { generateThemeStylesheet } = createRequire(import.meta.url)('@cloudscape-design/components/theming');

/** The palette: deep teal on warm greys. All text reaches the contrast that WCAG AA asks for, in both modes. */
const theme = {
  tokens: {
    fontFamilyBase: 'system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", sans-serif',
    borderRadiusButton: '8px',
    borderRadiusContainer: '12px',
    borderRadiusInput: '6px',
    colorBackgroundLayoutMain: { light: '#f7f6f3', dark: '#14181a' },
    colorBackgroundContainerContent: { light: '#ffffff', dark: '#1c2225' },
    colorBackgroundContainerHeader: { light: '#ffffff', dark: '#1c2225' },
    colorBackgroundButtonPrimaryDefault: { light: '#0b5c5e', dark: '#5fc9c3' },
    colorBackgroundButtonPrimaryHover: { light: '#08474a', dark: '#86dad5' },
    colorBackgroundButtonPrimaryActive: { light: '#063638', dark: '#a5e6e2' },
    colorTextButtonPrimaryDefault: { light: '#ffffff', dark: '#0d2425' },
    colorTextButtonPrimaryHover: { light: '#ffffff', dark: '#0d2425' },
    colorBorderButtonNormalDefault: { light: '#0b5c5e', dark: '#5fc9c3' },
    colorTextButtonNormalDefault: { light: '#0b5c5e', dark: '#5fc9c3' },
    colorTextLinkDefault: { light: '#0b5c5e', dark: '#6fd3cd' },
    colorTextLinkHover: { light: '#063f41', dark: '#9fe5e1' },
    colorTextAccent: { light: '#0b5c5e', dark: '#6fd3cd' },
    colorBorderItemFocused: { light: '#0b5c5e', dark: '#6fd3cd' },
    colorBackgroundControlChecked: { light: '#0b5c5e', dark: '#5fc9c3' },
    colorBackgroundSegmentActive: { light: '#0b5c5e', dark: '#5fc9c3' },
    colorBackgroundSliderRangeDefault: { light: '#0b5c5e', dark: '#5fc9c3' },
    colorBackgroundSliderRangeActive: { light: '#08474a', dark: '#86dad5' },
    colorBackgroundSliderHandleDefault: { light: '#0b5c5e', dark: '#5fc9c3' },
    colorBackgroundSliderHandleActive: { light: '#08474a', dark: '#86dad5' },
    colorBackgroundItemSelected: { light: '#e6f3f2', dark: '#15393a' },
    colorBorderItemSelected: { light: '#0b5c5e', dark: '#5fc9c3' },
  },
};

const folder = fileURLToPath(new URL('../public', import.meta.url));
mkdirSync(folder, { recursive: true });
writeFileSync(`${folder}/theme.css`, generateThemeStylesheet({ theme }));
