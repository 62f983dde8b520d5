import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import { Enrolment } from '../sign-in/Enrolment.js';
import { RecoveryCodes } from '../sign-in/RecoveryCodes.js';
import { AccountFrame } from './AccountFrame.js';
import { accountQuery } from './queries.js';

/** Sets up a second factor of one's own accord. */
export function SecondFactorPage() {
  return <AccountFrame>{() => <SetUp />}</AccountFrame>;
}

function SetUp() {
  const queries = useQueryClient();
  const navigate = useNavigate();
  const [codes, setCodes] = useState<string[]>();
  if (!codes) return <Enrolment done={setCodes} />;
  const goOn = () => {
    void queries.invalidateQueries({ queryKey: accountQuery.queryKey });
    void navigate('/account');
  };
  return <RecoveryCodes codes={codes} goOn={goOn} />;
}
