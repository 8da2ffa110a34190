// Merges the line coverage of all test projects and prints it by project of src/.
// Usage: node eng/coverage.mjs <folder with coverage.cobertura.xml files> [least percentage]
// A line counts as covered when any test project ran it. Exit code 1 when the total is below the least percentage.
import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const [folder, least = '0'] = process.argv.slice(2);
const sources = path.join(path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..'), 'src') + path.sep;

const reports = fs.readdirSync(folder, { recursive: true, withFileTypes: true })
  .filter(entry => entry.isFile() && entry.name === 'coverage.cobertura.xml')
  .map(entry => path.join(entry.parentPath ?? entry.path, entry.name));
if (reports.length === 0) {
  console.error(`no coverage.cobertura.xml below ${folder}`);
  process.exit(1);
}

const text = value => value.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&apos;', "'").replaceAll('&amp;', '&');

/** File → line → whether it was run. */
const files = new Map();
for (const report of reports) {
  const xml = fs.readFileSync(report, 'utf8');
  // File names are relative to one of the sources; with several, the one below which the file exists.
  const roots = [...xml.matchAll(/<source>([^<]*)<\/source>/g)].map(match => text(match[1]));
  for (const [, name, body] of xml.matchAll(/<class [^>]*?filename="([^"]*)"[^>]*>(.*?)<\/class>/gs)) {
    const candidates = roots.map(root => path.resolve(root, text(name)));
    const file = candidates.find(candidate => fs.existsSync(candidate)) ?? path.resolve(text(name));
    // Generated code is not what tests are written for.
    if (!file.startsWith(sources) || file.includes(`${path.sep}obj${path.sep}`) || file.endsWith('.g.cs')) continue;
    const lines = files.get(file) ?? files.set(file, new Map()).get(file);
    for (const [, number, hits] of body.matchAll(/<line number="(\d+)" hits="(\d+)"/g)) {
      lines.set(number, (lines.get(number) ?? false) || hits !== '0');
    }
  }
}

const projects = new Map();
for (const [file, lines] of files) {
  const name = file.slice(sources.length).split(path.sep)[0];
  const sum = projects.get(name) ?? projects.set(name, { covered: 0, lines: 0 }).get(name);
  sum.lines += lines.size;
  sum.covered += [...lines.values()].filter(Boolean).length;
}

const row = (name, { covered, lines }) =>
  console.log(`${name.padEnd(24)} ${String(covered).padStart(6)} of ${String(lines).padStart(6)} lines  ${(100 * covered / lines).toFixed(1).padStart(5)} %`);
const total = { covered: 0, lines: 0 };
for (const [name, sum] of [...projects].sort(([a], [b]) => a < b ? -1 : 1)) {
  row(name, sum);
  total.covered += sum.covered;
  total.lines += sum.lines;
}
if (total.lines === 0) {
  console.error('the reports hold no line of src/');
  process.exit(1);
}
row('src', total);
if (100 * total.covered / total.lines < Number(least)) {
  console.error(`coverage of src is below ${least} %`);
  process.exit(1);
}
