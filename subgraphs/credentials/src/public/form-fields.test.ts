import { describe, expect, it } from 'vitest';
import { formFields } from './form-fields.ts';

/** A form as browsers send it. */
async function sent(form: FormData | URLSearchParams): Promise<readonly [string, Buffer]> {
  const request = new Request('http://localhost/', { method: 'POST', body: form });
  return [request.headers.get('content-type') ?? '', Buffer.from(await request.arrayBuffer())];
}

describe('the fields of a form', () => {
  it('come as they were sent, in both forms', async () => {
    const text = '{"name":"Ö & =",\r\n\r\n"--x":"\\r\\n"}';
    const form = new FormData();
    form.append('document', text);
    form.append('file', new File([text], 'a "b".json'));
    const multipart = formFields(...(await sent(form)));
    expect([multipart.get('document'), multipart.get('file')]).toEqual([text, text]);
    expect(formFields(...(await sent(new URLSearchParams({ document: text })))).get('document')).toBe(text);
  });

  it('are none when the form cannot be read', () => {
    const shapes = [
      '',
      'multipart/form-data',
      'multipart/form-data; boundary=',
      'text/plain; boundary=x',
      'application/json',
    ];
    for (const contentType of shapes) expect(formFields(contentType, Buffer.from('--x\r\n\r\n--x--')).size).toBe(0);
    for (const body of ['', '--x', '--x--', '--x\r\nname=document\r\n\r\nvalue\r\n--x--', '\r\n\r\n--x\r\n--x--'])
      expect(formFields('multipart/form-data; boundary=x', Buffer.from(body)).size).toBe(0);
  });
});
