/** Everything that can keep the stack from starting, resetting or serving a command. */
export type StackErrorCode =
  | 'ALREADY_RUNNING'
  | 'ARGUMENT_WRONG'
  | 'CHILD_FAILED'
  | 'DATA_FOLDER_BROKEN'
  | 'DATA_FOLDER_FOREIGN'
  | 'DATA_FOLDER_UNREACHABLE'
  | 'DATA_FOLDER_UNWRITABLE'
  | 'NOT_RUNNING'
  | 'PLATFORM_UNSUPPORTED'
  | 'PORT_FORBIDDEN'
  | 'PORT_TAKEN'
  | 'POSTGRES_FAILED'
  | 'POSTGRES_USER_MISSING'
  | 'PRODUCTION_REFUSED'
  | 'ROLES_UNREADABLE'
  | 'SIGN_IN_FAILED';

/** A failure somebody can act on: the message is one line that says what is wrong and what to do. */
export class StackError extends Error {
  override readonly name = 'StackError';
  readonly code: StackErrorCode;

  constructor(code: StackErrorCode, message: string, options?: ErrorOptions) {
    super(message, options);
    this.code = code;
  }
}
