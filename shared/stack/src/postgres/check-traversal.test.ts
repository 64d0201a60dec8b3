import { describe, expect, it } from 'vitest';
import { findClosedFolder, type FolderMode } from './check-traversal.ts';

const postgres = { uid: 70, gid: 70 };
const folder = (path: string, mode: number, uid = 0, gid = 0): FolderMode => ({ path, mode, uid, gid });

describe('the way to a folder that PostgreSQL needs', () => {
  it('is open when everyone may pass', () => {
    expect(findClosedFolder([folder('/', 0o755), folder('/srv', 0o711)], postgres)).toBeUndefined();
  });

  it('is closed at the first folder that keeps others out', () => {
    const way = [folder('/', 0o755), folder('/root', 0o700), folder('/root/tessera', 0o700)];
    expect(findClosedFolder(way, postgres)).toBe('/root');
  });

  it('is open through a folder of its own, and of its group', () => {
    expect(findClosedFolder([folder('/own', 0o700, 70, 70), folder('/ours', 0o710, 0, 70)], postgres)).toBeUndefined();
  });

  it('is closed where its own bits say so, whatever others may', () => {
    expect(findClosedFolder([folder('/own', 0o077, 70, 70)], postgres)).toBe('/own');
    expect(findClosedFolder([folder('/ours', 0o701, 0, 70)], postgres)).toBe('/ours');
  });
});
