import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { deriveBoard } from '#lib/progress/derive.ts';
import { labelCentre, paceGeometry, pointList, sparkPath } from '#lib/progress/scale.ts';
import { campaign, input, worlds } from './world.ts';

const plot = { left: 40, right: 340, top: 10, bottom: 110 };

test('days run from left to right and percentages from bottom to top', () => {
  const geometry = paceGeometry(deriveBoard(input()).series, campaign, plot);
  assert.equal(pointList(geometry.required), '40,110 340,10');
  assert.equal(pointList(geometry.reported), '90,86 190,69.6');
  assert.deepEqual(
    geometry.grid.map(({ y }) => y),
    [110, 60, 10],
  );
  assert.deepEqual([geometry.startX, geometry.endX, geometry.reportDueX], [40, 340, 240]);
});

test('updates after the end widen the chart, and the required line goes on level', () => {
  const late = [{ date: '2025-11-29', joined: 1, completed: 0, percent: 90, requiredPercent: 100 }];
  const geometry = paceGeometry(late, campaign, plot);
  assert.equal(pointList(geometry.required), '40,110 190,10 340,10');
  assert.equal(pointList(geometry.reported), '340,20');
});

test('without data only the required line is drawn; a deadline outside the chart is left out', () => {
  const geometry = paceGeometry([], { ...campaign, reportDue: '2025-12-01' }, plot);
  assert.deepEqual(geometry.reported, []);
  assert.equal(geometry.reportDueX, null);
  assert.equal(geometry.required.length, 2);
});

test('nothing is drawn outside the plot', () => {
  fc.assert(
    fc.property(worlds, (world) => {
      const { required, reported } = paceGeometry(
        deriveBoard(world).series,
        { ...campaign, ...world.campaign },
        plot,
      );
      for (const { x, y } of [...required, ...reported]) {
        assert.ok(x >= plot.left && x <= plot.right && y >= plot.top && y <= plot.bottom);
      }
    }),
  );
});

test('a label keeps inside the picture', () => {
  assert.equal(labelCentre(5, 60, 320), 30);
  assert.equal(labelCentre(160, 60, 320), 160);
  assert.equal(labelCentre(315, 60, 320), 290);
});

test('a small chart runs over the given days, from 0 to 100 %', () => {
  const { series } = deriveBoard(input());
  assert.equal(sparkPath(series, campaign.start, 15), 'M21 15L64 12');
  assert.equal(sparkPath([], campaign.start, 15), '');
});
