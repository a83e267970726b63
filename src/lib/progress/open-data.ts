import type { Board, Figures } from './derive.ts';

function openFigures(figures: Figures) {
  return {
    people: figures.people,
    joined: figures.joined,
    completed: figures.completed,
    percent: figures.percent,
    required_percent: figures.requiredPercent,
    gap: figures.gap,
    per_day_needed: figures.perDayNeeded,
    week_change: figures.weekChange,
  };
}

/** The object that `/du-lieu/tien-do.json` publishes: names and order of keys are a promise to other programs. */
export function toOpenData({ status, source, asOf, total, groups, units, series }: Board) {
  return {
    status,
    source,
    as_of: asOf,
    total: openFigures(total),
    groups: groups.map((group) => ({ id: group.id, name: group.name, ...openFigures(group) })),
    units: units.map((unit) => ({
      id: unit.id,
      name: unit.name,
      kind: unit.kind,
      ...openFigures(unit),
      reported: unit.reported,
      missing: unit.missing,
    })),
    series: series.map(({ date, joined, completed, percent, requiredPercent }) => ({
      date,
      joined,
      completed,
      percent,
      required_percent: requiredPercent,
    })),
  };
}
