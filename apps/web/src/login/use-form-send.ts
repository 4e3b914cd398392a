import { useState } from 'react';
import { HttpProblem } from '../http/http-problem.ts';
import { fieldProblemText } from '../http/problem.ts';
import type { DialogForm } from '../ui/form-errors.tsx';

export interface FormSend {
  problem: unknown;
  isBusy: boolean;
  /** Validates, sends, keeps the problem; for forms outside dialogs. */
  send: () => Promise<void>;
}

export function useFormSend<Values>(
  form: DialogForm<Values>,
  act: (values: Values) => Promise<unknown>,
): FormSend {
  const [problem, setProblem] = useState<unknown>(null);
  const [isBusy, setBusy] = useState(false);
  const send = async () => {
    if (isBusy) return;
    setProblem(null);
    if ((await form.validate()).hasErrors) return;
    setBusy(true);
    try {
      await act(form.getValues());
    } catch (error) {
      setProblem(error);
      if (error instanceof HttpProblem)
        error.errors.forEach((one) =>
          form.setFieldError(one.pointer.slice(1), fieldProblemText(one.rules)),
        );
    } finally {
      setBusy(false);
    }
  };
  return { problem, isBusy, send };
}
