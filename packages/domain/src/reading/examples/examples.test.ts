import { describe, expect, it } from 'vitest';
import { HUNAN_2021 } from '../../built-in/index.ts';
import { money } from '../../money/index.ts';
import { readReport } from '../read-report.ts';
import { accuracyOf, EXAMPLES, ratesOf } from './index.ts';

// The rules of the trade know no console; the test run does.
declare const console: { log(line: string): void };

const readings = EXAMPLES.map((example) => ({ ...example, example, reading: readReport(example.text, HUNAN_2021) }));

describe('reports of many styles', () => {
  it('figures: at least 97 of 100 read are right, at least 95 of 100 stated are read', () => {
    const rates = ratesOf(readings.map(({ reading, figures }) => accuracyOf(reading, figures)));
    console.log(
      `Reading ${EXAMPLES.length} own examples: precision ${rates.precision.toFixed(3)}, recall ${rates.recall.toFixed(3)} over ${rates.figures} figures`,
    );
    expect(rates.precision).toBeGreaterThanOrEqual(0.97);
    expect(rates.recall).toBeGreaterThanOrEqual(0.95);
  });

  describe.each(readings)('$name', ({ example, reading }) => {
    it('no figure is read wrong', () => {
      expect(accuracyOf(reading, example.figures).wrong).toEqual([]);
    });

    it('kind, year and unit', () => {
      const { kind, fiscalYear, unitName } = reading;
      expect({ kind, fiscalYear, unitName }).toEqual({
        kind: example.kind,
        fiscalYear: example.fiscalYear,
        unitName: example.unitName,
      });
    });

    it('sections', () => {
      expect(reading.sections.map((section) => section.key)).toEqual(example.sections);
    });

    it('asks what is doubtful', () => {
      expect(reading.questions.map((question) => question.about)).toEqual(
        expect.arrayContaining([...(example.asks ?? [])]),
      );
    });

    it('projects and candidates', () => {
      expect(reading.candidates.map(({ count, unit }) => `${count ?? '*'}${unit}`)).toEqual(example.candidates ?? []);
      if (example.projects === undefined) return;
      expect(reading.projects.map(({ name, amount }) => [name, amount])).toEqual(
        example.projects.map(([name, amount]) => [name, money(amount, '万元')]),
      );
    });
  });
});
