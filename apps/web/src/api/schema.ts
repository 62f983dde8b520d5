// Printed from docs/openapi.json by `npm run generate`; do not edit.
export interface paths {
  '/health/live': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The process runs. */
    get: operations['Health_live'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/health/ready': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The process can serve: 200 when ready or degraded, 503 when a required dependency is down. */
    get: operations['Health_ready'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/mailbox': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** All mail of a demonstration, newest first; 404 everywhere else. */
    get: operations['Mailbox_list'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/mailbox/state': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Whether there is a mailbox to read. */
    get: operations['Mailbox_state'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/session': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Who is signed in. */
    get: operations['Session_show'];
    put?: never;
    /** Signs in with mail address and password; the answer sets the session cookie and says what is still awaited. */
    post: operations['Session_signIn'];
    /** Signs out. */
    delete: operations['Session_signOut'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/session/second-factor': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** The second step of signing in, for those with a second factor; the answer sets a new session cookie. */
    post: operations['Session_showSecondFactor'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/session/organisation': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Acts for another of one's organisations. */
    post: operations['Session_switchOrganisation'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/sessions': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Where one is signed in, newest first. */
    get: operations['OwnSessions_list'];
    put?: never;
    post?: never;
    /** Signs out everywhere else. */
    delete: operations['OwnSessions_revokeOthers'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/sessions/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post?: never;
    /** Signs out on one device. */
    delete: operations['OwnSessions_revoke'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/second-factor': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Makes a secret for an authenticator app; it is in force once confirmed. */
    post: operations['SecondFactor_enrol'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/second-factor/confirm': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Puts the secret in force with a first code; answers the recovery codes and sets a new session cookie. */
    post: operations['SecondFactor_confirm'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/second-factor/recovery-codes': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Replaces the recovery codes. */
    post: operations['SecondFactor_renewRecoveryCodes'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/second-factor/remove': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Does without a second factor again, for those who may. */
    post: operations['SecondFactor_remove'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/sign-ups': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Asks for an account with a company; what follows is told by mail. */
    post: operations['SignUp_request'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/sign-ups/confirm': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Confirms the mail address: the account and the company are made. */
    post: operations['SignUp_confirm'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/password': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    /** Changes one's password, signs out everywhere else and revokes one's API tokens. */
    put: operations['Password_change'];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/password/forgotten': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Asks for a link for a new password; it comes by mail if the address is somebody's. */
    post: operations['Password_request'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/password/reset': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Sets a new password with the link, ends all sessions and revokes all API tokens. */
    post: operations['Password_reset'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/account': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** One's own account, and how one signs in to it. */
    get: operations['OwnAccount_show'];
    /** Changes one's name, and the language one is written to in. */
    put: operations['OwnAccount_change'];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/organisations/{id}/members': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Who belongs to an organisation. */
    get: operations['Member_list'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/organisations/{id}/members/{personId}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    /** Gives another member another role and revokes the API tokens they made with the old one. */
    put: operations['Member_changeRole'];
    post?: never;
    /** Takes a person out of an organisation. */
    delete: operations['Member_remove'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/organisations/{id}/members/{personId}/second-factor': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post?: never;
    /** Takes the second factor from a member who has lost it, ends their sessions and revokes their API tokens. */
    delete: operations['Member_resetSecondFactor'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/organisations/{id}/invitations': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The open invitations. */
    get: operations['Member_listInvitations'];
    put?: never;
    /** Invites a mail address to a role. */
    post: operations['Member_invite'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/organisations/{id}/invitations/{invitationId}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post?: never;
    /** Takes an invitation back. */
    delete: operations['Member_revokeInvitation'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/invitations/look': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** What the link of an invitation offers. */
    post: operations['Invitation_look'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/invitations/accept': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Accepts an invitation, with an account or by making one. */
    post: operations['Invitation_accept'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/oidc': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Whether there is an identity provider. */
    get: operations['Provider_show'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/oidc/sign-in': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Begins to sign in with the identity provider. */
    post: operations['Provider_signIn'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/oidc/link': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Begins to link one's account there. */
    post: operations['Provider_link'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/oidc/callback': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** The browser is back from the identity provider; signed in, the answer sets the session cookie. */
    post: operations['Provider_callback'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/oidc/confirm': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Confirms that an account there and the account here are the same person's. */
    post: operations['Provider_confirm'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/oidc/accounts': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** One's linked accounts. */
    get: operations['Provider_list'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/oidc/accounts/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post?: never;
    /** Unlinks an account. */
    delete: operations['Provider_unlink'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/tokens': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** One's own tokens, newest first. */
    get: operations['Token_list'];
    put?: never;
    /** Makes an API token that acts with one's own role. */
    post: operations['Token_create'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/tokens/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post?: never;
    /** Revokes a token. */
    delete: operations['Token_revoke'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/organisations': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** All organisations, newest first. */
    get: operations['Organisation_list'];
    put?: never;
    /** Registers an organisation. */
    post: operations['Organisation_create'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/organisations/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** One organisation. */
    get: operations['Organisation_show'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/people': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Everybody who can sign in, with their roles, newest first. */
    get: operations['Person_list'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/industries': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The twenty divisions of the Japan Standard Industrial Classification, which categories are for. */
    get: operations['Industry_list'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/industries/groups': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Their ninety-nine middle groups, by which companies state their main industry. */
    get: operations['Industry_groups'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/prefectures': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The forty-seven prefectures with the codes that coverage and search use. */
    get: operations['Prefecture_list'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/scheme-parameters': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Every figure of the scheme with the days on which it holds. */
    get: operations['SchemeParameter_list'];
    put?: never;
    /** Gives a figure another value from a day to come. */
    post: operations['SchemeParameter_schedule'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/scheme-parameters/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post?: never;
    /** Takes a value back before it holds. */
    delete: operations['SchemeParameter_cancel'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/units': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The units that attributes are stated in, with their words. */
    get: operations['Unit_list'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/interests': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** One's own declarations, newest first; administrators and auditors see everybody's. */
    get: operations['Interest_list'];
    put?: never;
    /** Declares an interest of one's own in an organisation; from then on one judges nothing of it. */
    post: operations['Interest_declare'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/interests/{id}/end': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Ends somebody else's declaration, today or on a day to come. */
    post: operations['Interest_end'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/associations/{id}/members': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The member firms of an association. */
    get: operations['AssociationMember_list'];
    put?: never;
    /** Adds a member firm. */
    post: operations['AssociationMember_add'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/associations/{id}/members/{organisationId}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post?: never;
    /** Takes a firm off the list. */
    delete: operations['AssociationMember_remove'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/documents': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The documents of one's own organisation, newest first. */
    get: operations['Document_list'];
    put?: never;
    /** Uploads a document (field `file`); it is examined shortly after. */
    post: operations['Document_add'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/documents/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** A document of one's own organisation, and how far its examination is. */
    get: operations['Document_show'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/documents/{id}/content': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Its content, as a download. */
    get: operations['Document_content'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/documents/{id}/preview': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** A picture of its first page (WebP). */
    get: operations['Document_preview'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/documents/{id}/text': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Its text, page by page, as far as it could be read. */
    get: operations['Document_text'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/documents/{id}/link': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** A link to its content that is good for a few minutes without a session. */
    post: operations['Document_link'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/document-links/{token}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The content of a document, by a short-lived link. */
    get: operations['DocumentLink_open'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/dossiers/{id}/evidence': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The evidence in a dossier, in the order it was added. */
    get: operations['Evidence_list'];
    put?: never;
    /** Adds evidence to a dossier. */
    post: operations['Evidence_add'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/dossiers/{id}/evidence/{evidenceId}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post?: never;
    /** Takes evidence out again. */
    delete: operations['Evidence_withdraw'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/evidence-kinds': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Every kind of evidence with the facts it asks for: what the forms are drawn from. */
    get: operations['EvidenceKind_list'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/categories': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** All categories that are open, or in another state. */
    get: operations['Category_list'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/categories/export': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The whole set of categories with all their criteria as one file, which `import-categories` reads. */
    get: operations['Category_export'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/categories/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** One category with the criteria in force today. */
    get: operations['Category_show'];
    /** Changes its name, aliases, definition or association. */
    put: operations['Category_amend'];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/categories/{id}/criteria': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** All versions of its criteria, those to come first. */
    get: operations['Category_history'];
    put?: never;
    /** Announces criteria that take effect on a day to come. */
    post: operations['Category_schedule'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/categories/{id}/json-schema': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The JSON Schema (2020-12) of the attributes of its products, by the criteria in force today. */
    get: operations['Category_jsonSchema'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/categories/{id}/form': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The form that asks for the attributes, and the facets buyers filter by. */
    get: operations['Category_form'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/categories/{id}/registrations': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The makers registered into it. */
    get: operations['Category_registrations'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/categories/{id}/criteria/{criteriaId}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post?: never;
    /** Takes announced criteria back before they take effect. */
    delete: operations['Category_cancel'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/categories/{id}/suspend': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Takes no new products until it is opened again. */
    post: operations['Category_suspend'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/categories/{id}/reopen': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Opens a suspended category again. */
    post: operations['Category_reopen'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/categories/{id}/close': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Closes it for good; what is listed stays. */
    post: operations['Category_close'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/category-proposals': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** What is proposed and where it stands, newest first. */
    get: operations['PublicProposal_published'];
    put?: never;
    /** Starts a proposal of a new category that one's own organisation leads. */
    post: operations['Proposal_create'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/category-proposals/own': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The proposals one has to do with, newest first. */
    get: operations['Proposal_own'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/category-proposals/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** One of them, with the labor-saving index each process table comes to. */
    get: operations['Proposal_show'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/category-proposals/{id}/draft': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    /** Saves the draft: the body replaces its whole content, and the others have to confirm it anew. */
    put: operations['Proposal_saveDraft'];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/category-proposals/{id}/parties': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Asks another organisation to propose together. */
    post: operations['Proposal_invite'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/category-proposals/{id}/parties/{organisationId}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post?: never;
    /** Takes another organisation out of the draft again. */
    delete: operations['Proposal_dismiss'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/category-proposals/{id}/confirm': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Confirms the part of one's own organisation in what the proposal says. */
    post: operations['Proposal_confirm'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/category-proposals/{id}/decline': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Leaves a draft that another organisation leads. */
    post: operations['Proposal_decline'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/category-proposals/{id}/adviser': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    /** Assigns an adviser. */
    put: operations['Proposal_advise'];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/manufacturer': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The newest version of what one's own company declares, and its classification with reasons. */
    get: operations['Manufacturer_show'];
    put?: never;
    /** Registers one's own company as a manufacturer, with a first draft of its facts. */
    post: operations['Manufacturer_register'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/manufacturer/facts': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    /** Saves the draft of the facts: the body replaces all of them. */
    put: operations['Manufacturer_saveFacts'];
    /** Starts a change of facts that are approved; handing it in opens a light case. */
    post: operations['Manufacturer_startChange'];
    /** Gives up a change of facts that was not handed in; answers the facts that hold. */
    delete: operations['Manufacturer_discardChange'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/classification': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Where a company with these facts would stand today, limb by limb; nothing is kept. */
    post: operations['Classification_classify'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/program': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Whether one's own company could be a member, why not, and how far its membership has come. */
    get: operations['Program_show'];
    put?: never;
    /** Applies for membership. */
    post: operations['Program_apply'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/program/plan/agree': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Agrees to the plan that the adviser proposes, as it was seen. */
    post: operations['Program_agreePlan'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/program/end': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Leaves the program, or takes the application back. */
    post: operations['Program_end'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/enrolments': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** All applications and memberships, newest first. */
    get: operations['Enrolment_list'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/enrolments/advisers': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Who can be given a maker to accompany. */
    get: operations['Enrolment_advisers'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/enrolments/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** One of them. */
    get: operations['Enrolment_show'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/enrolments/{id}/accept': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Takes the maker in and assigns an adviser. */
    post: operations['Enrolment_accept'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/enrolments/{id}/decline': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Turns the application down. */
    post: operations['Enrolment_decline'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/enrolments/{id}/plan': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    /** Proposes a plan to the maker one advises; it holds once the maker agrees. */
    put: operations['Enrolment_proposePlan'];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/enrolments/{id}/steps': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Marks a step of the plan as done. */
    post: operations['Enrolment_completeStep'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/enrolments/{id}/renew': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Lets the membership go on for another term. */
    post: operations['Enrolment_renew'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/enrolments/{id}/end': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Ends the membership. */
    post: operations['Enrolment_end'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/products/export': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** One's own products as a product sheet, which can be imported again. */
    get: operations['ProductSheet_export'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/products/import/template': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** A product sheet without products: the columns of every product, and those of a category. */
    get: operations['ProductSheet_template'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/products/import/trial': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** What importing a product sheet (field `file`, XLSX or CSV) would do, row by row; nothing is saved. */
    post: operations['ProductSheet_trial'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/products/import': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Makes and changes drafts as a trial of the same file has said; all of it, or only the good rows, or nothing. */
    post: operations['ProductSheet_import'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/products': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The products of one's own company, newest first. */
    get: operations['Product_list'];
    put?: never;
    /** Starts a product with its first draft. */
    post: operations['Product_create'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/products/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The newest revision of a product. */
    get: operations['Product_show'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/products/{id}/draft': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    /** Saves the draft: the body replaces its whole content. */
    put: operations['Product_saveDraft'];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/products/{id}/copy': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Starts a product with a copy of this one’s newest revision, without model numbers, GTIN and evidence. */
    post: operations['Product_copy'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/products/{id}/revisions': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** All revisions of a product, the newest first. */
    get: operations['Product_revisions'];
    put?: never;
    /** Starts the next revision of a listed product; the catalog shows the present one until that is approved. */
    post: operations['ListedProduct_start'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/products/{id}/revisions/{number}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** One revision by its number. */
    get: operations['Product_revision'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/products/{id}/diff': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** What is different between two revisions. */
    get: operations['Product_diff'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/distributor': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The newest version of what one's own company declares. */
    get: operations['Distributor_show'];
    put?: never;
    /** Registers one's own company as a distributor, with a first draft of its facts. */
    post: operations['Distributor_register'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/distributor/facts': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    /** Saves the draft of the facts: the body replaces all of them. */
    put: operations['Distributor_saveFacts'];
    /** Starts a change of facts that are approved; handing it in opens a light case. */
    post: operations['Distributor_startChange'];
    /** Gives up a change of facts that was not handed in; answers the facts that hold. */
    delete: operations['Distributor_discardChange'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/authorisations': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Those of one's own company, as maker or as distributor, newest first. */
    get: operations['Authorisation_list'];
    put?: never;
    /** Invites a registered distributor to sell all or some of one's own products. */
    post: operations['Authorisation_invite'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/authorisations/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** One of them. */
    get: operations['Authorisation_show'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/authorisations/{id}/accept': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** The distributor accepts the invitation. */
    post: operations['Authorisation_accept'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/authorisations/{id}/decline': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** The distributor declines the invitation. */
    post: operations['Authorisation_decline'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/authorisations/{id}/withdraw': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Either company ends it; buyers are not shown the distributor any more. */
    post: operations['Authorisation_withdraw'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/distributor/products': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The products one's own company is authorised to sell, now or from a day to come. */
    get: operations['SellableProduct_list'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/distributor/coverage': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Where one's own company looks after what it sells, and how fast. */
    get: operations['DistributorCoverage_show'];
    /** States it anew, for one product or for all. */
    put: operations['DistributorCoverage_save'];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/manufacturer/coverage': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Where the maker itself looks after its products, and how fast. */
    get: operations['ManufacturerCoverage_show'];
    /** States it anew, for one product or for all. */
    put: operations['ManufacturerCoverage_save'];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/distributor/sold-prices': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Everything it ever stated, newest first. */
    get: operations['SoldPrice_list'];
    put?: never;
    /** States what one's own company asks for a product from a day on. */
    post: operations['SoldPrice_state'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/catalog/listings/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** A listing as buyers see it, with who sells it and who looks after it where today; or as it stood on a past day. */
    get: operations['Listing_show'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/catalog/listings/{id}/timeline': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Every step of a listing with who took it and why, for the staff. */
    get: operations['Listing_timeline'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/catalog/listings/{id}/images/{number}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** One of its images (WebP), from 1. With the right `v` it may be kept for ever. */
    get: operations['Listing_image'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/catalog/listings/{id}/brochure': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Its brochure, as a download. */
    get: operations['Listing_brochure'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/catalog/listings/{id}/suspend': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Takes a listing out of the catalog until it is reinstated. */
    post: operations['Listing_suspend'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/catalog/listings/{id}/withdraw': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Takes a listing of one's own company out of the catalog. */
    post: operations['Listing_withdraw'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/catalog/listings/{id}/revoke': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Takes a listing that is out of sight out of the catalog for ever; its model numbers are burnt. */
    post: operations['Listing_revoke'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/catalog/listings/{id}/conditions': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    /** Says what else a provisional listing depends on, and until when. */
    put: operations['Listing_setConditions'];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/catalog/compare': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Two to four listings side by side: what every product states, then what the criteria of their categories ask for. */
    get: operations['Comparison_compare'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/catalog/listings/{id}/history': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Every step of a listing with its state, its hash and the line of the audit log that proves it. */
    get: operations['CatalogHistory_of'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/catalog/listings/{id}/evidence': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The kinds of evidence behind a live listing, and when they were verified; never the papers. */
    get: operations['CatalogHistory_evidenceOf'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/catalog/as-of/{date}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The catalog as it stood when a day in Japan (`YYYY-MM-DD`) was over. */
    get: operations['CatalogHistory_asOf'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/catalog/listings/{id}/certificate': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** What the registry says of a listing now, signed: anybody can verify it later, without asking the registry. */
    get: operations['Certificate_of'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/catalog/listings/{id}/status': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Where a listing stands now, whatever that is: certificates say to ask here whether they still hold. */
    get: operations['Certificate_status'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/.well-known/jwks.json': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The public keys that listing certificates are verified with (RFC 7517). */
    get: operations['Keys_keys'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/integrity': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** What was suspended, reinstated, revoked or has expired, when and why, newest first. */
    get: operations['Integrity_list'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/products/{id}/change': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** How handing in the newest revision now would be reviewed, and which fields say so. */
    get: operations['ListedProduct_preview'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/products/{id}/listing': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The listing of a product, whatever its status. */
    get: operations['ListedProduct_listing'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/listings': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** All listings, newest first; by status, and by words of their name, maker or model number. */
    get: operations['ListingDesk_list'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/listings/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** One of them, with what may be done with it. */
    get: operations['ListingDesk_show'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/manufacturer/listings': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The listings of all products of one's own company, whatever their status, newest first. */
    get: operations['OwnListing_list'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/listing-reports': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** What was reported, newest first. */
    get: operations['ListingReport_list'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/listing-reports/{id}/settle': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Says whether a report is founded, and why. */
    post: operations['ListingReport_settle'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/manufacturers/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** A maker as buyers see it: who it is, what it was classified as, what it has in the catalog. */
    get: operations['Maker_show'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/catalog/price-range': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Between what prices the products of a category lie. */
    get: operations['PriceRange_range'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/catalog/listings/{id}/reports': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Reports a problem with a listing: kickback, not as listed, or another. No account is needed. */
    post: operations['PublicReport_report'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/follow-ups': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The audits and reports that wait to be settled, the latest first. */
    get: operations['FollowUp_list'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/follow-ups/{id}/claim': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Takes one on. */
    post: operations['FollowUp_claim'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/follow-ups/{id}/release': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Puts it back on the list. */
    post: operations['FollowUp_release'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/manufacturers/{id}/revocation': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Proposes to revoke the registration of a manufacturer; another person carries it out. */
    post: operations['Revocation_propose'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/manufacturers/{id}/revoke': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Revokes the registration of a manufacturer that somebody else has proposed to revoke, and with it all its listings. */
    post: operations['Revocation_revoke'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/distributors/{id}/revocation': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Proposes to revoke the registration of a distributor; another person carries it out. */
    post: operations['DistributorRevocation_propose'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/distributors/{id}/revoke': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Revokes the registration of a distributor that somebody else has proposed to revoke. */
    post: operations['DistributorRevocation_revoke'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/catalog/listings/{id}/revocation': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Proposes to revoke a listing, which is out of sight or goes out of sight before it is revoked. */
    post: operations['ListingRevocation_propose'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/revocations': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The revocations that are proposed and wait for a second person, newest first. */
    get: operations['RevocationProposal_open'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/revocations/{id}/drop': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Drops a proposal: what it was about stays as it is. */
    post: operations['RevocationProposal_drop'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/sampling/draws': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The draws, newest first. */
    get: operations['Sampling_list'];
    put?: never;
    /** Draws live listings to audit. */
    post: operations['Sampling_draw'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/sampling/draws/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** A draw with its audits, drawn again from what was kept of it. */
    get: operations['Sampling_show'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/sampling/audits/{id}/settle': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Closes an audit: the listing is kept, or suspended. */
    post: operations['Sampling_settle'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/cases/{id}/screening': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The score sheets and consultations of a case. */
    get: operations['ProposalReview_record'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/cases/{id}/score-sheets': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Scores a proposal; the newest sheet counts. */
    post: operations['ProposalReview_score'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/cases/{id}/consultations': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Notes what somebody who was asked about a proposal has said. */
    post: operations['ProposalReview_consult'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/cases/{id}/merge': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Lets another proposal for the same thing go on for both. */
    post: operations['ProposalReview_merge'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/cases/queue': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The cases that wait for an examiner, the latest first. */
    get: operations['Queue_page'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/cases/workload': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** How much waits in each stage, and with whom. */
    get: operations['Queue_workload'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/cases/skills': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** What one is good at. */
    get: operations['Queue_skills'];
    /** Declares what one is good at; the queue can then be narrowed to it or begin with it. */
    put: operations['Queue_declare'];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/cases/times': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** How long cases stayed in each stage, and what came and went week by week, over the last ninety days. */
    get: operations['Desk_taken'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/cases/{id}/desk': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** What an examiner has beside a case: its clock, the steps open to them, earlier cases, what approving would bring. */
    get: operations['Desk_show'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/cases': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The cases one may see, newest first. */
    get: operations['Case_list'];
    put?: never;
    /** Hands in a draft; answers with the case, or with everything that is missing. */
    post: operations['Case_submit'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/cases/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** One case: what was handed in, how it was judged, findings and history. */
    get: operations['Case_show'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/cases/{id}/affiliations': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Organisations that are close to the applicant by officers, address, phone, account or shareholders. */
    get: operations['Case_affiliations'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/cases/{id}/resubmit': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Hands in the corrected draft with an answer to each finding. */
    post: operations['Case_resubmit'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/cases/{id}/withdraw': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Takes the application back. */
    post: operations['Case_withdraw'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/cases/{id}/claim': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Takes the case off the common queue. */
    post: operations['Case_claim'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/cases/{id}/release': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Puts it back on the queue. */
    post: operations['Case_release'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/cases/{id}/reassign': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Gives it to somebody who may examine it, or puts it back on the queue. */
    post: operations['Case_reassign'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/cases/{id}/pass': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Sends it on to the next stage. */
    post: operations['Case_pass'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/cases/{id}/return': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Sends it back for correction, with findings. */
    post: operations['Case_return'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/cases/{id}/approve': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Approves: the product is in the catalog when this answers, and searchable moments later. */
    post: operations['Case_approve'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/cases/{id}/reject': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Turns the application down. */
    post: operations['Case_reject'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/cases/{id}/appeal': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Appeals against a rejection, once; people who have not touched the case look at it again. */
    post: operations['Case_appeal'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/cases/{id}/documents': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The documents handed in with a case; with `q` those that say it, and where. */
    get: operations['CaseDocument_list'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/cases/{id}/documents/{documentId}/content': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** A document, as a download. */
    get: operations['CaseDocument_content'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/cases/{id}/documents/{documentId}/preview': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** A picture of one of its pages (WebP). */
    get: operations['CaseDocument_preview'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/cases/{id}/documents/{documentId}/text': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Its text, page by page, as far as it could be read. */
    get: operations['CaseDocument_text'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/cases/{id}/documents/{documentId}/link': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** A link to its content that is good for a few minutes without a session. */
    post: operations['CaseDocument_link'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/cases/{id}/documents/{documentId}/lookalikes': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Documents of other organisations that are the same file or look the same. */
    get: operations['CaseDocument_lookalikes'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/cases/{id}/revisions/diff': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** What is different between two submitted revisions of the product of a case. */
    get: operations['CaseRevision_diff'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/cases/{id}/evidence': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The evidence of a case: facts, papers, checks and verdicts side by side. Signals are for the secretariat alone. */
    get: operations['CaseEvidence_list'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/cases/{id}/evidence/{evidenceId}/verify': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Verifies a piece of evidence; open to who could claim the case now. */
    post: operations['CaseEvidence_verify'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/cases/{id}/evidence/{evidenceId}/refuse': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Refuses a piece of evidence, with the reason: it does not count any more. */
    post: operations['CaseEvidence_refuse'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/products/{id}/readiness': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** All that stands between a product's draft and a submission, on the maker's track and on the other. */
    get: operations['ProductReadiness_show'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/manufacturer/readiness': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** All that stands between the facts of one's own company as a manufacturer and their submission. */
    get: operations['ManufacturerReadiness_show'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/distributor/readiness': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The same for one's own company as a distributor. */
    get: operations['DistributorReadiness_show'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/manufacturer/evidence-terms': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** When the evidence of one's own products runs out, soonest first: the months around today. */
    get: operations['EvidenceTerm_list'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/manufacturer/listing-graces': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** One's own listings that their evidence no longer carries: what is missing, and until when it can be mended. */
    get: operations['ListingGrace_list'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/findings/codes': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The published list of finding codes, each with a text to start from. */
    get: operations['FindingCode_codes'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/cases/{id}/findings/{findingId}/answer': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    /** Saves the draft of an answer while the case is returned; it is handed in with the resubmission. */
    put: operations['Finding_answer'];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/cases/{id}/findings/{findingId}/resolve': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Marks a finding as put right; what is not marked is carried to the next round. */
    post: operations['Finding_resolve'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/cases/{id}/timeline': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Everything that happened in the case, in order, with the clock after each. */
    get: operations['Record_history'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/cases/{id}/messages': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** What applicant and examiners wrote to one another, newest first. */
    get: operations['Record_read'];
    put?: never;
    /** Writes to the other side, which is told by mail that there is a message. */
    post: operations['Record_write'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/cases/{id}/decisions': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The decisions with what they rested on, oldest first. */
    get: operations['Record_decided'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/cases/{id}/letter': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The decision letter in Japanese as it was issued, as a page or, where `Accept` prefers it, as PDF. */
    get: operations['Record_letter'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/cases/{id}/letter.pdf': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The decision letter as PDF; the same bytes whenever it is asked for. */
    get: operations['Record_pdf'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/catalog/listings/{id}/reinstate': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Shows a suspended listing again, if its evidence carries it. */
    post: operations['Reinstatement_reinstate'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/catalog/search': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Searches the catalog by name, kana, romaji, category, task in everyday words, maker or model number. Attributes are
     *     filtered by as `attr.` and their key: `attr.mass=10..200`, `attr.navigation=slam,magnetic`.
     */
    get: operations['Search_find'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/catalog/suggest': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** What the search box offers while somebody types: categories, words, makers, products. */
    get: operations['Search_suggest'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/catalog/clicks': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Counts, without saying for whom, that a hit of a search was opened. */
    post: operations['Search_click'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/synonyms': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The words people search with, newest first. */
    get: operations['Synonyms_list'];
    put?: never;
    /** Adds a word; searches follow within a second. */
    post: operations['Synonyms_create'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/synonyms/try': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** What a search finds now and would find with a word; nothing is changed or counted. */
    post: operations['Synonyms_try'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/synonyms/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    /** Changes a word. */
    put: operations['Synonyms_change'];
    post?: never;
    /** Takes a word out. */
    delete: operations['Synonyms_remove'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/search-counts': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** What was searched for most, or most often in vain, between two days. */
    get: operations['SearchCounts_most'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/catalog/listings/{id}/estimate': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** What the subsidy and the payback would come to for a company, with every step of the arithmetic. */
    get: operations['BuyerListing_estimate'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/catalog/listings/{id}/coverage': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Who looks after it in which prefecture today, and how fast. */
    get: operations['BuyerListing_coverage'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/estimate': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The same for a price that somebody has in mind. */
    get: operations['Estimate_estimate'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/inquiries': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The inquiries one's own company was asked, or has asked, newest first. */
    get: operations['Inquiry_list'];
    put?: never;
    /** Asks the maker or a dealer of a listing on behalf of one's own company. */
    post: operations['Inquiry_ask'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/inquiries/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** One of them with its messages. */
    get: operations['Inquiry_show'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/inquiries/{id}/messages': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Answers, or goes on asking. */
    post: operations['Inquiry_reply'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/inquiries/{id}/share-mail': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Lets the company see the mail address of who asked. */
    post: operations['Inquiry_shareMail'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/inquiries/{id}/close': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Ends it, from either side. */
    post: operations['Inquiry_close'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/visitor-inquiries': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Asks without an account; a link in a mail sends it off. */
    post: operations['VisitorInquiry_ask'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/visitor-inquiries/confirm': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Confirms the mail address: the company is told. */
    post: operations['VisitorInquiry_confirm'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/visitor-inquiries/show': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** The thread that the link of a mail leads to. */
    post: operations['VisitorInquiry_show'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/visitor-inquiries/messages': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Goes on asking. */
    post: operations['VisitorInquiry_reply'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/visitor-inquiries/share-mail': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Lets the company see one's mail address. */
    post: operations['VisitorInquiry_shareMail'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/visitor-inquiries/close': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Ends it. */
    post: operations['VisitorInquiry_close'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/shortlist': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** One's own shortlist, added last first. */
    get: operations['Shortlist_list'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/shortlist/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    /** Puts a listing on it, or changes its note. */
    put: operations['Shortlist_keep'];
    post?: never;
    /** Takes a listing off. */
    delete: operations['Shortlist_remove'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/saved-searches': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** One's saved searches, saved last first. */
    get: operations['SavedSearch_list'];
    put?: never;
    /** Saves a search; what is new in it is mailed daily from then on. */
    post: operations['SavedSearch_save'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/saved-searches/run': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Has all of one's searches run now instead of tomorrow; the mail comes when there is news. */
    post: operations['SavedSearch_run'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/saved-searches/unsubscribe': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Ends the mails, with the link that stands in each of them. */
    post: operations['SavedSearch_unsubscribe'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/saved-searches/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    /** Changes its name or query, or whether it is mailed about. */
    put: operations['SavedSearch_change'];
    post?: never;
    /** Forgets it. */
    delete: operations['SavedSearch_remove'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/needs': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** What buyers are looking for, newest first; never by whom. */
    get: operations['Need_list'];
    put?: never;
    /** Records what one was looking for when nothing in the catalog fits. */
    post: operations['Need_record'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/needs/counts': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** How often each kind of work is wanted. */
    get: operations['Need_counts'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/needs/{id}/answer': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Answers, by mail where an address was left; it is erased with it. */
    post: operations['Need_answer'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/needs/{id}/hide': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Takes it out of the makers' list, as when it names people. */
    post: operations['Need_hide'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/open-data/listings.json': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** All live listings as JSON. */
    get: operations['OpenData_json'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/open-data/listings.csv': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** All live listings as CSV, in UTF-8 with a byte order mark or in Shift_JIS. */
    get: operations['OpenData_csv'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/open-data/categories.json': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** All categories with the criteria in force today. */
    get: operations['OpenData_categories'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/open-data/catalog.jsonld': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** What there is to take, described by DCAT 3 in JSON-LD. */
    get: operations['OpenData_description'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/open-data/changes': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Listings that changed after a cursor; with it nothing is missed, however changes are committed meanwhile. */
    get: operations['OpenData_changes'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/statistics': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Figures about the registry: makers by category and size, the review, coverage; at most a minute old. */
    get: operations['Statistics_show'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/operations': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** What was started, newest first; of all kinds one may see, or of one. */
    get: operations['Operation_list'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/operations/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** How far it is, or what has come of it. */
    get: operations['Operation_show'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/operations/{id}/events': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The same as server-sent events, until it has ended. */
    get: operations['Operation_watch'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/operations/reindex': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Builds the search index anew beside the live one and swaps them. */
    post: operations['Operation_reindex'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/operations/verification': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Recomputes the chain of the log, and compares listings and the records of cases with it. */
    post: operations['Operation_verify'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/operations/catalog-import': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Lists approved products of an earlier catalog: JSON lines, see docs/catalog-import.md. */
    post: operations['Operation_import'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/audit-log': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Who did what to what, newest first. */
    get: operations['AuditLog_page'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/jobs': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** How many jobs wait, and which have failed. */
    get: operations['Job_show'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/jobs/{id}/retry': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Tries a job that has failed again at once. */
    post: operations['Job_retry'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/jobs/{id}/drop': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Gives up a job that has failed: what it should have done stays undone. */
    post: operations['Job_drop'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/reach/categories/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** What closing or suspending a category would touch. */
    get: operations['Reach_category'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/reach/index': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** What rebuilding the search index would touch. */
    get: operations['Reach_index'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/notices': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** What one was told by mail, newest first. */
    get: operations['Notice_list'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/notices/read': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Takes note of what was read. */
    post: operations['Notice_read'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
}
export type webhooks = Record<string, never>;
export interface components {
  schemas: {
    LivenessView: {
      /** @enum {string} */
      status: 'live';
    };
    ReadyView: {
      /**
       * @description `degraded`: something is down that the registry can do without for a while.
       * @enum {string}
       */
      status: 'unavailable' | 'ready' | 'degraded';
      dependencies: {
        [key: string]: unknown;
      };
    };
    MailView: {
      id: string;
      to: string;
      subject: string;
      text: string;
      /** Format: date-time */
      createdAt: string;
    };
    MailPage: {
      items: components['schemas']['MailView'][];
      /** @description Cursor of the next page; absent on the last. */
      next?: string;
    };
    MailboxState: {
      /** @description Whether mail is read here, because none is sent. */
      open: boolean;
    };
    SignInBody: {
      email: string;
      password: string;
    };
    PersonView: {
      id: string;
      name: string;
    };
    OrganisationView: {
      id: string;
      /** @enum {string} */
      kind: 'company' | 'association' | 'secretariat';
      name: string;
      corporateNumber: string | null;
    };
    MembershipView: {
      organisation: components['schemas']['OrganisationView'];
      /** @enum {string} */
      role:
        | 'owner'
        | 'editor'
        | 'viewer'
        | 'association_examiner'
        | 'secretariat_examiner'
        | 'approver'
        | 'adviser'
        | 'administrator'
        | 'auditor';
    };
    SessionView: {
      person: components['schemas']['PersonView'];
      /** @description The organisation one acts for now. */
      organisationId: string;
      /** @enum {string} */
      role:
        | 'owner'
        | 'editor'
        | 'viewer'
        | 'association_examiner'
        | 'secretariat_examiner'
        | 'approver'
        | 'adviser'
        | 'administrator'
        | 'auditor';
      /**
       * @description What is still to be done before anything else is open; null when signed in fully.
       * @enum {string|null}
       */
      awaits: 'second_factor' | 'enrolment' | null;
      memberships: components['schemas']['MembershipView'][];
    };
    ShowCodeBody: {
      /** @description Six figures of the authenticator app, or a recovery code. */
      code: string;
    };
    SwitchBody: {
      /** Format: uuid */
      organisationId: string;
    };
    OwnSessionView: {
      id: string;
      /** Format: date-time */
      startedAt: string;
      /** Format: date-time */
      lastSeenAt: string;
      /** @description The kind of browser, such as `Firefox, Windows`. */
      browser: string;
      /** @description The organisation acted for. */
      organisationName: string;
      /** @description Whether this is the session that asks. */
      current: boolean;
    };
    OwnSessionList: {
      items: components['schemas']['OwnSessionView'][];
    };
    SecondFactorEnrolmentView: {
      /** @description The secret to type into an authenticator app, in base 32. */
      secret: string;
      /** @description The same for a QR code, `otpauth://totp/…`. */
      uri: string;
    };
    CodeBody: {
      /** @description Six figures of the authenticator app. */
      code: string;
    };
    EnrolledView: {
      session: components['schemas']['SessionView'];
      /** @description Each stands in for the app once; they are never shown again. */
      recoveryCodes: string[];
    };
    RecoveryCodesView: {
      /** @description Each stands in for the app once; they are never shown again. */
      recoveryCodes: string[];
    };
    CompanyBody: {
      name: string;
      /** @description Absent for sole proprietors. */
      corporateNumber?: string;
    };
    SignUpBody: {
      /** Format: email */
      email: string;
      name: string;
      password: string;
      organisation: components['schemas']['CompanyBody'];
    };
    LinkBody: {
      /** @description What stands behind `token=` in the link of the mail. */
      token: string;
    };
    ChangePasswordBody: {
      presentPassword: string;
      password: string;
    };
    ForgottenPasswordBody: {
      /** Format: email */
      email: string;
    };
    ResetPasswordBody: {
      /** @description What stands behind `token=` in the link of the mail. */
      token: string;
      password: string;
    };
    OwnAccountView: {
      name: string;
      email: string;
      /**
       * @description The language mail is written in.
       * @enum {string}
       */
      language: 'ja' | 'en';
      /** @description None for who signs in with an identity provider only. */
      hasPassword: boolean;
      /** @description Whether an authenticator app is asked for when signing in. */
      secondFactor: boolean;
      /** @description Recovery codes that were not used yet. */
      recoveryCodes: number;
    };
    OwnAccountBody: {
      name: string;
      /**
       * @description The language mail is written in.
       * @enum {string}
       */
      language: 'ja' | 'en';
    };
    MemberPersonView: {
      id: string;
      name: string;
      email: string;
    };
    MemberView: {
      person: components['schemas']['MemberPersonView'];
      /** @enum {string} */
      role:
        | 'owner'
        | 'editor'
        | 'viewer'
        | 'association_examiner'
        | 'secretariat_examiner'
        | 'approver'
        | 'adviser'
        | 'administrator'
        | 'auditor';
      /** Format: date-time */
      since: string;
    };
    MemberList: {
      items: components['schemas']['MemberView'][];
    };
    ChangeRoleBody: {
      /** @enum {string} */
      role:
        | 'owner'
        | 'editor'
        | 'viewer'
        | 'association_examiner'
        | 'secretariat_examiner'
        | 'approver'
        | 'adviser'
        | 'administrator'
        | 'auditor';
    };
    InviteBody: {
      /** Format: email */
      email: string;
      /** @enum {string} */
      role:
        | 'owner'
        | 'editor'
        | 'viewer'
        | 'association_examiner'
        | 'secretariat_examiner'
        | 'approver'
        | 'adviser'
        | 'administrator'
        | 'auditor';
    };
    InvitationView: {
      id: string;
      email: string;
      /** @enum {string} */
      role:
        | 'owner'
        | 'editor'
        | 'viewer'
        | 'association_examiner'
        | 'secretariat_examiner'
        | 'approver'
        | 'adviser'
        | 'administrator'
        | 'auditor';
      /** Format: date-time */
      expiresAt: string;
    };
    InvitationList: {
      items: components['schemas']['InvitationView'][];
    };
    OfferView: {
      organisationName: string;
      /** @enum {string} */
      role:
        | 'owner'
        | 'editor'
        | 'viewer'
        | 'association_examiner'
        | 'secretariat_examiner'
        | 'approver'
        | 'adviser'
        | 'administrator'
        | 'auditor';
      email: string;
      /** @description Whether the mail address has an account, which then gets the role; otherwise name and password are asked for. */
      hasAccount: boolean;
    };
    AcceptInvitationBody: {
      /** @description What stands behind `token=` in the link of the mail. */
      token: string;
      /** @description One's name; only for who has no account yet. */
      name?: string;
      /** @description A password; only for who has no account yet. */
      password?: string;
    };
    ProviderView: {
      /** @description Whether one can sign in with an identity provider here. */
      configured: boolean;
    };
    TripView: {
      /** @description Where to send the browser. */
      url: string;
    };
    CallbackBody: {
      /** @description The query of the address the provider sent the browser back to: `?code=…&state=…`. */
      query: string;
    };
    OutcomeView: {
      /**
       * @description `confirmation_sent`: somebody has this mail address; the link in the mail makes the two accounts one person's.
       * @enum {string}
       */
      outcome: 'signed_in' | 'linked' | 'confirmation_sent';
      session: components['schemas']['SessionView'] | null;
    };
    ProviderAccountView: {
      id: string;
      issuer: string;
      /** @enum {string} */
      type: 'prime' | 'member' | 'entry';
      /** Format: date-time */
      linkedAt: string;
    };
    ProviderAccountList: {
      items: components['schemas']['ProviderAccountView'][];
    };
    CreateTokenBody: {
      /** @description What the token is for. */
      name: string;
      /** @description Days until it expires. */
      days: number;
    };
    NewTokenView: {
      /** @description The secret to send as `Authorization: Bearer …`; it is never shown again. */
      secret: string;
      id: string;
      name: string;
      /** Format: date-time */
      expiresAt: string;
      /** Format: date-time */
      revokedAt: string | null;
    };
    TokenView: {
      id: string;
      name: string;
      /** Format: date-time */
      expiresAt: string;
      /** Format: date-time */
      revokedAt: string | null;
    };
    TokenPage: {
      items: components['schemas']['TokenView'][];
      /** @description Cursor of the next page; absent on the last. */
      next?: string;
    };
    CreateOrganisationBody: {
      /**
       * @description Companies sign up themselves.
       * @enum {string}
       */
      kind: 'association' | 'secretariat';
      name: string;
      /** @description Where it is known. */
      corporateNumber?: string;
    };
    OrganisationPage: {
      items: components['schemas']['OrganisationView'][];
      /** @description Cursor of the next page; absent on the last. */
      next?: string;
    };
    PersonRoleView: {
      organisation: components['schemas']['OrganisationView'];
      /** @enum {string} */
      role:
        | 'owner'
        | 'editor'
        | 'viewer'
        | 'association_examiner'
        | 'secretariat_examiner'
        | 'approver'
        | 'adviser'
        | 'administrator'
        | 'auditor';
    };
    ListedPersonView: {
      id: string;
      name: string;
      email: string;
      /** Format: date-time */
      createdAt: string;
      /** @description What they are now, and where. */
      roles: components['schemas']['PersonRoleView'][];
    };
    ListedPersonPage: {
      items: components['schemas']['ListedPersonView'][];
      /** @description Cursor of the next page; absent on the last. */
      next?: string;
    };
    IndustryView: {
      /** @description Division of the Japan Standard Industrial Classification, A to T. */
      code: string;
      ja: string;
      en: string;
    };
    IndustryList: {
      items: components['schemas']['IndustryView'][];
    };
    IndustryGroupView: {
      /** @description Two digits. */
      code: string;
      /** @description Division it belongs to, A to T. */
      division: string;
      ja: string;
      en: string;
    };
    IndustryGroupList: {
      items: components['schemas']['IndustryGroupView'][];
    };
    PrefectureView: {
      /** @description JIS X 0401, two digits. */
      code: string;
      ja: string;
      en: string;
    };
    PrefectureList: {
      items: components['schemas']['PrefectureView'][];
    };
    SchemeParameterView: {
      id: string;
      name: string;
      value: number;
      validFrom: string;
      /** @description Last day; null: until further notice. */
      validTo: string | null;
    };
    SchemeParameterList: {
      /** @description By name, the newest first. */
      items: components['schemas']['SchemeParameterView'][];
    };
    ScheduleParameterBody: {
      /** @description One of the names there are. */
      name: string;
      value: number;
      /** @description First day, after today. */
      validFrom: string;
    };
    UnitView: {
      /** @description As attributes name it. */
      symbol: string;
      ja: string;
      en: string;
    };
    UnitList: {
      items: components['schemas']['UnitView'][];
    };
    DeclareInterestBody: {
      /**
       * Format: uuid
       * @description The company or association, such as `applicantId` of a case.
       */
      organisationId: string;
      /** @description What the interest is. */
      reason: string;
    };
    InterestView: {
      id: string;
      personId: string;
      person: string;
      organisationId: string;
      organisation: string;
      reason: string;
      /** Format: date-time */
      declaredAt: string;
      /** @description The first day (`YYYY-MM-DD`) on which it holds no more; none while it holds. */
      endsOn: string | null;
      endedBy: string | null;
      endReason: string | null;
    };
    InterestPage: {
      items: components['schemas']['InterestView'][];
      /** @description Cursor of the next page; absent on the last. */
      next?: string;
    };
    EndInterestBody: {
      reason: string;
      /** @description The first day on which it holds no more; today unless given. */
      endsOn?: string;
    };
    MemberFirmView: {
      organisationId: string;
      name: string;
      corporateNumber: string | null;
    };
    MemberFirmList: {
      items: components['schemas']['MemberFirmView'][];
    };
    MemberFirmBody: {
      /** Format: uuid */
      organisationId?: string;
      corporateNumber?: string;
    };
    DocumentStateView: {
      /**
       * @description `infected` ones are handed out to nobody, `pending` ones not yet.
       * @enum {string}
       */
      scan: 'infected' | 'pending' | 'not_scanned' | 'clean';
      /** @enum {string} */
      reading: 'read' | 'waiting' | 'unreadable';
      /** @description Why it is unreadable, one of the codes of points; such a document supports nothing. */
      fault: string | null;
      /** @description Pages of a PDF, sheets of a workbook, 1 of anything else; null until it is read. */
      pages: number | null;
      /** @description Whether there is a picture of its first page. */
      preview: boolean;
      /** Format: date-time */
      uploadedAt: string;
      id: string;
      fileName: string;
      mediaType: string;
      /** @description Bytes. */
      size: number;
      /** @description Hexadecimal. */
      sha256: string;
    };
    DocumentStatePage: {
      items: components['schemas']['DocumentStateView'][];
      /** @description Cursor of the next page; absent on the last. */
      next?: string;
    };
    DocumentPageView: {
      /** @description From 1; of a workbook the sheet. */
      page: number;
      text: string;
    };
    DocumentTextView: {
      items: components['schemas']['DocumentPageView'][];
    };
    DocumentLinkView: {
      /** @description Good without a session. */
      url: string;
      /** Format: date-time */
      expiresAt: string;
    };
    AddEvidenceBody: {
      /** @description The facts that the kind asks for; the title of each alternative is the kind. */
      facts:
        | {
            /** @description why the price is what it is */
            rationale: string;
          }
        | {
            /**
             * Format: date
             * @description published on
             */
            publishedOn: string;
            /** @description price in it, yen without tax */
            priceYen?: number;
            /**
             * Format: uri
             * @description web address
             */
            url?: string;
          }
        | {
            /** @description model number */
            modelNumber: string;
            /**
             * Format: date
             * @description delivered on
             */
            deliveredOn: string;
            /**
             * Format: date
             * @description invoiced on
             */
            invoicedOn?: string;
            /** @description number of the invoice */
            invoiceNumber: string;
            /** @description name of the buyer */
            buyerName: string;
            /** @description corporate number of the buyer, if it has one */
            buyerCorporateNumber?: string;
            /** @description quantity */
            quantity: number;
            /** @description unit price, yen without tax */
            unitPriceYen: number;
          }
        | {
            /** @description model number of the product sold */
            modelNumber: string;
            /**
             * Format: date
             * @description delivered on
             */
            deliveredOn: string;
            /**
             * Format: date
             * @description invoiced on
             */
            invoicedOn?: string;
            /** @description number of the invoice */
            invoiceNumber: string;
            /** @description name of the buyer */
            buyerName: string;
            /** @description corporate number of the buyer, if it has one */
            buyerCorporateNumber?: string;
            /** @description quantity */
            quantity: number;
            /** @description unit price, yen without tax */
            unitPriceYen: number;
          }
        | {
            /** @description materials */
            materials: {
              /** @description item */
              item: string;
              /** @description amount, yen */
              amountYen: number;
            }[];
            /** @description hours of labor */
            laborHours: number;
            /** @description hourly rate, yen */
            laborRateYen: number;
            /** @description basis of the hourly rate */
            laborRateBasis: string;
            /** @description direct expense, yen */
            directExpenseYen: number;
            /** @description overhead, yen */
            overheadYen: number;
            /** @description interest, yen */
            interestYen: number;
            /** @description profit, yen */
            profitYen: number;
            /** @description total, yen */
            totalYen: number;
          }
        | {
            /** @description unit of the capacity */
            capacityUnit: string;
            /** @description capacity of the product itself */
            ownCapacity: number;
            /** @description comparable products */
            products: {
              /** @description name */
              name: string;
              /** @description maker */
              maker: string;
              /** @description listing, source or web address */
              source: string;
              /** @description price, yen without tax */
              priceYen: number;
              /** @description capacity */
              capacity: number;
            }[];
            /** @description why the price is far from the median */
            reasonOutside?: string;
          }
        | {
            /** @description appraiser */
            appraiserName: string;
            /** @description corporate number of the appraiser, if it has one */
            appraiserCorporateNumber?: string;
            /**
             * Format: date
             * @description appraised on
             */
            appraisedOn: string;
            /** @description appraised price, yen without tax */
            appraisedPriceYen: number;
            /** @description the appraiser pledges independence */
            independencePledged: boolean;
          }
        | {
            /**
             * @description kind of contract
             * @enum {string}
             */
            contractKind: 'pilot' | 'trial' | 'overseas_sale';
            /** @description other party */
            partyName: string;
            /** @description corporate number of the other party, if it has one */
            partyCorporateNumber?: string;
            /**
             * Format: date
             * @description contracted on
             */
            contractedOn: string;
            /** @description amount, yen without tax */
            amountYen: number;
          }
        | {
            /**
             * Format: date
             * @description quoted on
             */
            quotedOn: string;
            /** @description addressee */
            addressee: string;
            /** @description price, yen without tax */
            priceYen: number;
          }
        | {
            /** @description model number */
            modelNumber: string;
            /**
             * Format: date
             * @description delivered on
             */
            deliveredOn: string;
            /** @description customer */
            customer: string;
            /**
             * @description prefecture of the customer
             * @enum {string}
             */
            prefecture:
              | '01'
              | '02'
              | '03'
              | '04'
              | '05'
              | '06'
              | '07'
              | '08'
              | '09'
              | '10'
              | '11'
              | '12'
              | '13'
              | '14'
              | '15'
              | '16'
              | '17'
              | '18'
              | '19'
              | '20'
              | '21'
              | '22'
              | '23'
              | '24'
              | '25'
              | '26'
              | '27'
              | '28'
              | '29'
              | '30'
              | '31'
              | '32'
              | '33'
              | '34'
              | '35'
              | '36'
              | '37'
              | '38'
              | '39'
              | '40'
              | '41'
              | '42'
              | '43'
              | '44'
              | '45'
              | '46'
              | '47';
          }
        | {
            /** @description trained staff */
            trainedStaff: number;
            /** @description how the support is organised */
            organisation: string;
          }
        | {
            /** @description hours to answer */
            answerHours: number;
            /** @description hours to be on site */
            onSiteHours: number;
          }
        | {
            /** @description areas */
            areas: {
              /** @description prefectures */
              prefectures: (
                | '01'
                | '02'
                | '03'
                | '04'
                | '05'
                | '06'
                | '07'
                | '08'
                | '09'
                | '10'
                | '11'
                | '12'
                | '13'
                | '14'
                | '15'
                | '16'
                | '17'
                | '18'
                | '19'
                | '20'
                | '21'
                | '22'
                | '23'
                | '24'
                | '25'
                | '26'
                | '27'
                | '28'
                | '29'
                | '30'
                | '31'
                | '32'
                | '33'
                | '34'
                | '35'
                | '36'
                | '37'
                | '38'
                | '39'
                | '40'
                | '41'
                | '42'
                | '43'
                | '44'
                | '45'
                | '46'
                | '47'
              )[];
              /**
               * @description by whom
               * @enum {string}
               */
              by: 'own' | 'distributor' | 'partner';
              /** @description name of the partner; if by is partner */
              partnerName?: string;
              /**
               * Format: uuid
               * @description agreement with the partner; if by is partner
               */
              agreementDocumentId?: string;
              /** @description name of the distributor; if by is distributor */
              distributorName?: string;
            }[];
          }
        | {
            /** @description how parts are stocked */
            stock: string;
            /** @description years of supply */
            supplyYears: number;
          }
        | {
            /** @description manuals */
            manual: boolean;
            /** @description a standard schedule of installation */
            installationSchedule: boolean;
            /** @description remote support */
            remoteSupport: boolean;
            /** @description what they consist of */
            description: string;
          }
        | {
            /**
             * @description kind
             * @enum {string}
             */
            basis: 'insurance' | 'quality_certificate';
            /** @description insurer; if basis is insurance */
            insurer?: string;
            /** @description policy number; if basis is insurance */
            policyNumber?: string;
            /** @description sum insured, yen; if basis is insurance */
            amountYen?: number;
            /** @description certificate number; if basis is quality_certificate */
            certificateNumber?: string;
            /**
             * Format: date
             * @description valid from
             */
            validFrom: string;
            /**
             * Format: date
             * @description valid to
             */
            validTo: string;
          }
        | {
            /**
             * @description kind
             * @enum {string}
             */
            basis: 'financial_statement' | 'source_escrow' | 'succession_plan';
            /** @description fiscal year; if basis is financial_statement */
            fiscalYear?: number;
            /** @description what it says */
            description?: string;
          }
        | {
            /** @description user */
            user: string;
            /**
             * Format: date
             * @description signed on
             */
            signedOn: string;
            /** @description site */
            site: string;
            /** @description model number */
            modelNumber?: string;
          }
        | {
            /**
             * Format: date
             * @description issued on
             */
            issuedOn: string;
          }
        | {
            /**
             * Format: date
             * @description issued on
             */
            issuedOn: string;
          };
      /** @enum {string} */
      kind:
        | 'price_rationale'
        | 'price_list'
        | 'sales_record'
        | 'sales_record_other'
        | 'cost_build_up'
        | 'comparables'
        | 'appraisal'
        | 'pilot_contract'
        | 'quotation'
        | 'delivery_record'
        | 'people'
        | 'response'
        | 'area'
        | 'parts'
        | 'service_method'
        | 'liability'
        | 'continuity'
        | 'pilot_result'
        | 'registry_certificate'
        | 'tax_certificate';
      /** @description The papers themselves: without one nothing is shown, unless a price list has a web address. */
      documentIds: string[];
    };
    DocumentView: {
      id: string;
      fileName: string;
      mediaType: string;
      /** @description Bytes. */
      size: number;
      /** @description Hexadecimal. */
      sha256: string;
    };
    EvidenceView: {
      /** @description The facts that the kind asks for; the title of each alternative is the kind. */
      facts:
        | {
            /** @description why the price is what it is */
            rationale: string;
          }
        | {
            /**
             * Format: date
             * @description published on
             */
            publishedOn: string;
            /** @description price in it, yen without tax */
            priceYen?: number;
            /**
             * Format: uri
             * @description web address
             */
            url?: string;
          }
        | {
            /** @description model number */
            modelNumber: string;
            /**
             * Format: date
             * @description delivered on
             */
            deliveredOn: string;
            /**
             * Format: date
             * @description invoiced on
             */
            invoicedOn?: string;
            /** @description number of the invoice */
            invoiceNumber: string;
            /** @description name of the buyer */
            buyerName: string;
            /** @description corporate number of the buyer, if it has one */
            buyerCorporateNumber?: string;
            /** @description quantity */
            quantity: number;
            /** @description unit price, yen without tax */
            unitPriceYen: number;
          }
        | {
            /** @description model number of the product sold */
            modelNumber: string;
            /**
             * Format: date
             * @description delivered on
             */
            deliveredOn: string;
            /**
             * Format: date
             * @description invoiced on
             */
            invoicedOn?: string;
            /** @description number of the invoice */
            invoiceNumber: string;
            /** @description name of the buyer */
            buyerName: string;
            /** @description corporate number of the buyer, if it has one */
            buyerCorporateNumber?: string;
            /** @description quantity */
            quantity: number;
            /** @description unit price, yen without tax */
            unitPriceYen: number;
          }
        | {
            /** @description materials */
            materials: {
              /** @description item */
              item: string;
              /** @description amount, yen */
              amountYen: number;
            }[];
            /** @description hours of labor */
            laborHours: number;
            /** @description hourly rate, yen */
            laborRateYen: number;
            /** @description basis of the hourly rate */
            laborRateBasis: string;
            /** @description direct expense, yen */
            directExpenseYen: number;
            /** @description overhead, yen */
            overheadYen: number;
            /** @description interest, yen */
            interestYen: number;
            /** @description profit, yen */
            profitYen: number;
            /** @description total, yen */
            totalYen: number;
          }
        | {
            /** @description unit of the capacity */
            capacityUnit: string;
            /** @description capacity of the product itself */
            ownCapacity: number;
            /** @description comparable products */
            products: {
              /** @description name */
              name: string;
              /** @description maker */
              maker: string;
              /** @description listing, source or web address */
              source: string;
              /** @description price, yen without tax */
              priceYen: number;
              /** @description capacity */
              capacity: number;
            }[];
            /** @description why the price is far from the median */
            reasonOutside?: string;
          }
        | {
            /** @description appraiser */
            appraiserName: string;
            /** @description corporate number of the appraiser, if it has one */
            appraiserCorporateNumber?: string;
            /**
             * Format: date
             * @description appraised on
             */
            appraisedOn: string;
            /** @description appraised price, yen without tax */
            appraisedPriceYen: number;
            /** @description the appraiser pledges independence */
            independencePledged: boolean;
          }
        | {
            /**
             * @description kind of contract
             * @enum {string}
             */
            contractKind: 'pilot' | 'trial' | 'overseas_sale';
            /** @description other party */
            partyName: string;
            /** @description corporate number of the other party, if it has one */
            partyCorporateNumber?: string;
            /**
             * Format: date
             * @description contracted on
             */
            contractedOn: string;
            /** @description amount, yen without tax */
            amountYen: number;
          }
        | {
            /**
             * Format: date
             * @description quoted on
             */
            quotedOn: string;
            /** @description addressee */
            addressee: string;
            /** @description price, yen without tax */
            priceYen: number;
          }
        | {
            /** @description model number */
            modelNumber: string;
            /**
             * Format: date
             * @description delivered on
             */
            deliveredOn: string;
            /** @description customer */
            customer: string;
            /**
             * @description prefecture of the customer
             * @enum {string}
             */
            prefecture:
              | '01'
              | '02'
              | '03'
              | '04'
              | '05'
              | '06'
              | '07'
              | '08'
              | '09'
              | '10'
              | '11'
              | '12'
              | '13'
              | '14'
              | '15'
              | '16'
              | '17'
              | '18'
              | '19'
              | '20'
              | '21'
              | '22'
              | '23'
              | '24'
              | '25'
              | '26'
              | '27'
              | '28'
              | '29'
              | '30'
              | '31'
              | '32'
              | '33'
              | '34'
              | '35'
              | '36'
              | '37'
              | '38'
              | '39'
              | '40'
              | '41'
              | '42'
              | '43'
              | '44'
              | '45'
              | '46'
              | '47';
          }
        | {
            /** @description trained staff */
            trainedStaff: number;
            /** @description how the support is organised */
            organisation: string;
          }
        | {
            /** @description hours to answer */
            answerHours: number;
            /** @description hours to be on site */
            onSiteHours: number;
          }
        | {
            /** @description areas */
            areas: {
              /** @description prefectures */
              prefectures: (
                | '01'
                | '02'
                | '03'
                | '04'
                | '05'
                | '06'
                | '07'
                | '08'
                | '09'
                | '10'
                | '11'
                | '12'
                | '13'
                | '14'
                | '15'
                | '16'
                | '17'
                | '18'
                | '19'
                | '20'
                | '21'
                | '22'
                | '23'
                | '24'
                | '25'
                | '26'
                | '27'
                | '28'
                | '29'
                | '30'
                | '31'
                | '32'
                | '33'
                | '34'
                | '35'
                | '36'
                | '37'
                | '38'
                | '39'
                | '40'
                | '41'
                | '42'
                | '43'
                | '44'
                | '45'
                | '46'
                | '47'
              )[];
              /**
               * @description by whom
               * @enum {string}
               */
              by: 'own' | 'distributor' | 'partner';
              /** @description name of the partner; if by is partner */
              partnerName?: string;
              /**
               * Format: uuid
               * @description agreement with the partner; if by is partner
               */
              agreementDocumentId?: string;
              /** @description name of the distributor; if by is distributor */
              distributorName?: string;
            }[];
          }
        | {
            /** @description how parts are stocked */
            stock: string;
            /** @description years of supply */
            supplyYears: number;
          }
        | {
            /** @description manuals */
            manual: boolean;
            /** @description a standard schedule of installation */
            installationSchedule: boolean;
            /** @description remote support */
            remoteSupport: boolean;
            /** @description what they consist of */
            description: string;
          }
        | {
            /**
             * @description kind
             * @enum {string}
             */
            basis: 'insurance' | 'quality_certificate';
            /** @description insurer; if basis is insurance */
            insurer?: string;
            /** @description policy number; if basis is insurance */
            policyNumber?: string;
            /** @description sum insured, yen; if basis is insurance */
            amountYen?: number;
            /** @description certificate number; if basis is quality_certificate */
            certificateNumber?: string;
            /**
             * Format: date
             * @description valid from
             */
            validFrom: string;
            /**
             * Format: date
             * @description valid to
             */
            validTo: string;
          }
        | {
            /**
             * @description kind
             * @enum {string}
             */
            basis: 'financial_statement' | 'source_escrow' | 'succession_plan';
            /** @description fiscal year; if basis is financial_statement */
            fiscalYear?: number;
            /** @description what it says */
            description?: string;
          }
        | {
            /** @description user */
            user: string;
            /**
             * Format: date
             * @description signed on
             */
            signedOn: string;
            /** @description site */
            site: string;
            /** @description model number */
            modelNumber?: string;
          }
        | {
            /**
             * Format: date
             * @description issued on
             */
            issuedOn: string;
          }
        | {
            /**
             * Format: date
             * @description issued on
             */
            issuedOn: string;
          };
      id: string;
      /** @enum {string} */
      kind:
        | 'response'
        | 'people'
        | 'area'
        | 'price_rationale'
        | 'price_list'
        | 'sales_record'
        | 'sales_record_other'
        | 'cost_build_up'
        | 'comparables'
        | 'appraisal'
        | 'pilot_contract'
        | 'quotation'
        | 'delivery_record'
        | 'parts'
        | 'service_method'
        | 'liability'
        | 'continuity'
        | 'pilot_result'
        | 'registry_certificate'
        | 'tax_certificate';
      /** @description The last day on which it counts; null when it does not run out. */
      validTo: string | null;
      documents: components['schemas']['DocumentView'][];
    };
    EvidenceList: {
      items: components['schemas']['EvidenceView'][];
    };
    FactOptionView: {
      value: string;
      label: string;
    };
    FactConditionView: {
      fact: string;
      is: string;
    };
    FactView: {
      /** @enum {string} */
      type:
        | 'text'
        | 'long_text'
        | 'date'
        | 'yen'
        | 'whole_number'
        | 'number'
        | 'yes_no'
        | 'choice'
        | 'corporate_number'
        | 'prefecture'
        | 'prefectures'
        | 'url'
        | 'document'
        | 'rows';
      name: string;
      label: string;
      /** @description With `when`: only then. */
      required: boolean;
      /** @description Least characters, entries or value. */
      least?: number;
      /** @description Most characters, entries or value. */
      most?: number;
      /** @description What a choice offers. */
      options?: components['schemas']['FactOptionView'][];
      /** @description Asked for only while the fact of this name has this value. */
      when?: components['schemas']['FactConditionView'];
      /** @description The columns of rows. */
      fields?: components['schemas']['FactView'][];
    };
    EvidenceKindView: {
      /** @enum {string} */
      kind:
        | 'response'
        | 'people'
        | 'area'
        | 'price_rationale'
        | 'price_list'
        | 'sales_record'
        | 'sales_record_other'
        | 'cost_build_up'
        | 'comparables'
        | 'appraisal'
        | 'pilot_contract'
        | 'quotation'
        | 'delivery_record'
        | 'parts'
        | 'service_method'
        | 'liability'
        | 'continuity'
        | 'pilot_result'
        | 'registry_certificate'
        | 'tax_certificate';
      /** @enum {string} */
      claim: 'company' | 'price' | 'support';
      /** @enum {string} */
      weight: 'none' | 'A' | 'B' | 'C' | 'A-';
      name: string;
      /** @description How to come by it. */
      how: string;
      facts: components['schemas']['FactView'][];
    };
    EvidenceKindList: {
      items: components['schemas']['EvidenceKindView'][];
    };
    CategoryView: {
      id: string;
      name: string;
      /** @description In hiragana. */
      reading: string;
      aliases: string[];
      /** @description What belongs into it, and what does not. */
      definition: string;
      /** @enum {string} */
      status: 'closed' | 'open' | 'suspended';
      /** @description Divisions of the Japan Standard Industrial Classification that it is for today. */
      industries: string[];
      /** @description Kinds of work it takes over, by the criteria of today. */
      processes: string[];
      /** @description Id of the association that examines; null: the secretariat does. */
      associationId: string | null;
    };
    CategoryList: {
      items: components['schemas']['CategoryView'][];
    };
    TargetBody: {
      /** @description Division of the Japan Standard Industrial Classification, A to T. */
      industry: string;
      process: string;
      /** @description Least labor-saving index: (hours removed − hours created) ÷ hours removed. */
      leastIndex: number;
    };
    TextBody: {
      ja: string;
      en: string;
    };
    OptionBody: {
      value: string;
      label: components['schemas']['TextBody'];
    };
    AttributeBody: {
      /** @description Name in data, such as `payload`. */
      key: string;
      label: components['schemas']['TextBody'];
      /** @enum {string} */
      type: 'number' | 'enum' | 'boolean' | 'text';
      /**
       * @description Of numbers: the unit values are kept in.
       * @enum {string}
       */
      unit?:
        | 'g'
        | 'kg'
        | 't'
        | 'µm'
        | 'mm'
        | 'cm'
        | 'm'
        | 'km'
        | 'cm2'
        | 'm2'
        | 'ml'
        | 'l'
        | 'm3'
        | 's'
        | 'min'
        | 'h'
        | 'mm/s'
        | 'm/min'
        | 'm/s'
        | 'km/h'
        | 'm2/h'
        | '/min'
        | '/h'
        | 'kg/h'
        | 't/h'
        | 'l/min'
        | 'l/h'
        | 'W'
        | 'kW'
        | 'N'
        | 'kN'
        | 'Pa'
        | 'kPa'
        | 'MPa'
        | 'mV'
        | 'V'
        | 'rpm'
        | 'Hz'
        | 'kHz'
        | '°'
        | '°C'
        | '%'
        | 'dB'
        | 'dpi'
        | 'pcs'
        | 'sheets'
        | 'people'
        | 'axes';
      /** @description Of numbers: the least that is plausible. */
      min?: number;
      /** @description Of numbers: the most that is plausible. */
      max?: number;
      /** @description Of enums, in the order they are offered. */
      options?: components['schemas']['OptionBody'][];
      /** @description Needed for a submission. */
      required: boolean;
      /** @description Buyers may filter by it. */
      filterable: boolean;
      /**
       * @description Which of two values is the better one.
       * @enum {string}
       */
      better?: 'higher' | 'lower';
      /** @description The one number that prices are compared by. */
      capacity?: boolean;
    };
    CriteriaView: {
      id: string;
      /** @description First day on which they hold. */
      validFrom: string;
      targets: components['schemas']['TargetBody'][];
      functions: string[];
      attributes: components['schemas']['AttributeBody'][];
    };
    CategoryPageView: {
      id: string;
      name: string;
      /** @description In hiragana. */
      reading: string;
      aliases: string[];
      /** @description What belongs into it, and what does not. */
      definition: string;
      /** @enum {string} */
      status: 'closed' | 'open' | 'suspended';
      /** @description Divisions of the Japan Standard Industrial Classification that it is for today. */
      industries: string[];
      /** @description Kinds of work it takes over, by the criteria of today. */
      processes: string[];
      /** @description Id of the association that examines; null: the secretariat does. */
      associationId: string | null;
      /** @description Counts its changes; send it back with `If-Match`. */
      version: number;
      association: string | null;
      /** @description The criteria in force today. */
      criteria: components['schemas']['CriteriaView'] | null;
    };
    CriteriaList: {
      items: components['schemas']['CriteriaView'][];
    };
    FormFieldView: {
      key: string;
      label: components['schemas']['TextBody'];
      /** @enum {string} */
      input: 'number' | 'text' | 'select' | 'checkbox';
      required: boolean;
      /** @description The unit values are kept in. */
      unit?: string;
      /** @description The units it may be typed in. */
      units?: string[];
      min?: number;
      max?: number;
      options?: components['schemas']['OptionBody'][];
      maxLength?: number;
    };
    FacetView: {
      key: string;
      label: components['schemas']['TextBody'];
      /**
       * @description Numbers are filtered by range, the others by value.
       * @enum {string}
       */
      filter: 'values' | 'range';
      unit?: string;
      options?: components['schemas']['OptionBody'][];
    };
    CategoryFormView: {
      fields: components['schemas']['FormFieldView'][];
      facets: components['schemas']['FacetView'][];
    };
    CategoryRegistrationView: {
      organisationId: string;
      name: string;
      /**
       * @description By having proposed the category, or with a first product there.
       * @enum {string}
       */
      basis: 'product' | 'proposal';
      /** Format: date-time */
      since: string;
    };
    CategoryRegistrationList: {
      items: components['schemas']['CategoryRegistrationView'][];
    };
    CategoryBody: {
      name: string;
      /** @description The name in hiragana. */
      reading: string;
      /** @description Other names and trade words for the same thing. */
      aliases: string[];
      /** @description What belongs into it, and what does not. */
      definition: string;
      /** @description Name of the association that examines its products; null: the secretariat does. */
      association: string | null;
    };
    ScheduleBody: {
      /** @description First day on which they hold: tomorrow or later. */
      validFrom: string;
      targets: components['schemas']['TargetBody'][];
      /** @description Functions that every product must have, in words. */
      functions: string[];
      attributes: components['schemas']['AttributeBody'][];
    };
    TurnBody: {
      reason: string;
    };
    ProcessStepBody: {
      step: string;
      /** @description Who does it. */
      who: string;
      /** @description Hours in one period; 0 for a step that only the equipment brings. */
      hoursBefore: number;
      /** @description Hours in one period; 0 for a step that people no longer do. */
      hoursAfter: number;
    };
    ProcessTableBody: {
      /** @description Division of the Japan Standard Industrial Classification, A to T. */
      industry: string;
      process: string;
      /**
       * @description What the hours are counted in.
       * @enum {string}
       */
      period: 'day' | 'week' | 'month' | 'year';
      steps: components['schemas']['ProcessStepBody'][];
    };
    CriteriaDraftBody: {
      targets?: components['schemas']['TargetBody'][];
      /** @description Functions that every product must have, in words. */
      functions?: string[];
      attributes?: components['schemas']['AttributeBody'][];
    };
    StartProposalBody: {
      /** @description What one's own organisation brings in. */
      part: string;
      /** @description For whom the operator proposes, such as a ministry. */
      onBehalfOf?: string;
      name?: string;
      /** @description The name in hiragana. */
      reading?: string;
      aliases?: string[];
      /** @description What belongs into the category, and what does not. */
      definition?: string;
      /** @description Name of an association that could examine its products. */
      association?: string;
      processTables?: components['schemas']['ProcessTableBody'][];
      /** @description How the work is done today, and what is different. */
      comparison?: string;
      /** @description How the effect is tested or measured. */
      measurement?: string;
      /** @description Who would buy it, and how many. */
      market?: string;
      criteria?: components['schemas']['CriteriaDraftBody'];
    };
    ProposalPartyView: {
      organisationId: string;
      name: string;
      part: string;
      /** @description Has confirmed its part in what the newest version says. */
      confirmed: boolean;
      /** @description Came with another proposal that was merged into this one. */
      merged: boolean;
    };
    ComputedTableView: {
      /** @description Division of the Japan Standard Industrial Classification, A to T. */
      industry: string;
      process: string;
      /**
       * @description What the hours are counted in.
       * @enum {string}
       */
      period: 'day' | 'week' | 'month' | 'year';
      steps: components['schemas']['ProcessStepBody'][];
      hoursRemoved: number;
      hoursCreated: number;
      /** @description Labor-saving index; null where nothing becomes shorter. */
      index: number | null;
      /** @description What the whole of the work saves, unchanged steps included. */
      saving: number | null;
    };
    CriteriaDraftView: {
      targets: components['schemas']['TargetBody'][];
      functions: string[];
      attributes: components['schemas']['AttributeBody'][];
    };
    ProposalView: {
      id: string;
      /** @description Number of the version. */
      number: number;
      /** @description Frozen by a submission; otherwise a draft. */
      frozen: boolean;
      /** @description Counts the saves; send it back with `If-Match`. */
      version: number;
      leaderId: string;
      onBehalfOf: string | null;
      adviser: string | null;
      /** @description Who proposes, the leading organisation first. */
      parties: components['schemas']['ProposalPartyView'][];
      name: string | null;
      reading: string | null;
      aliases: string[];
      definition: string | null;
      association: string | null;
      processTables: components['schemas']['ComputedTableView'][];
      comparison: string | null;
      measurement: string | null;
      market: string | null;
      criteria: components['schemas']['CriteriaDraftView'];
      /** @description The category it opened. */
      categoryId: string | null;
      /** @description The proposal it was merged into. */
      mergedIntoId: string | null;
    };
    ProposalSummary: {
      id: string;
      name: string | null;
      /** @description The organisation that leads. */
      leader: string;
      onBehalfOf: string | null;
      /** @description Frozen by a submission; otherwise a draft. */
      frozen: boolean;
      /** @description One's own organisation proposes too and has not confirmed what it says now. */
      awaitsConfirmation: boolean;
      /** Format: date-time */
      startedAt: string;
    };
    ProposalPage: {
      items: components['schemas']['ProposalSummary'][];
      /** @description Cursor of the next page; absent on the last. */
      next?: string;
    };
    ProposalBody: {
      name?: string;
      /** @description The name in hiragana. */
      reading?: string;
      aliases?: string[];
      /** @description What belongs into the category, and what does not. */
      definition?: string;
      /** @description Name of an association that could examine its products. */
      association?: string;
      processTables?: components['schemas']['ProcessTableBody'][];
      /** @description How the work is done today, and what is different. */
      comparison?: string;
      /** @description How the effect is tested or measured. */
      measurement?: string;
      /** @description Who would buy it, and how many. */
      market?: string;
      criteria?: components['schemas']['CriteriaDraftBody'];
    };
    PartyBody: {
      corporateNumber?: string;
      /** Format: uuid */
      organisationId?: string;
      /** @description What it brings in. */
      part: string;
    };
    AdviserBody: {
      /** Format: uuid */
      adviserId: string;
    };
    OfficerBody: {
      name: string;
      birthYear?: number;
    };
    DomesticAgentBody: {
      name: string;
      corporateNumber: string;
      address: string;
    };
    ShareholderBody: {
      name: string;
      corporateNumber?: string;
      shares?: number;
      /** @enum {string} */
      kind?: 'large' | 'deemed_large' | 'investment_fund' | 'other';
    };
    CompanyFactsBody: {
      soleProprietor?: boolean;
      /** @description Main industry: a code of the Japan Standard Industrial Classification, such as `26`. */
      industry?: string;
      capitalYen?: number;
      staff?: number;
      sharesTotal?: number;
      shareholders?: components['schemas']['ShareholderBody'][];
      officersTotal?: number;
      /** @description Officers who are officers or staff of a large firm. */
      officersFromLarge?: number;
      /** @description Officers who are officers or staff of a deemed large firm. */
      officersFromDeemedLarge?: number;
      /** @description Listed on an exchange. */
      listed?: boolean;
      foundedOn?: string;
      researchYen?: number;
      expensesYen?: number;
    };
    RegisterManufacturerBody: {
      /** @description Absent: the name the company signed up with. */
      name: string;
      officers?: components['schemas']['OfficerBody'][];
      /** @description The last four digits of the account. */
      bankAccountSuffix?: string;
      /** @description The maker stands abroad and acts through a domestic agent. */
      foreign?: boolean;
      domesticAgent?: components['schemas']['DomesticAgentBody'];
      company?: components['schemas']['CompanyFactsBody'];
      /** @description The name in hiragana or katakana. */
      reading: string;
      address: string;
      /** Format: uri */
      website?: string;
      phone?: string;
      representative?: string;
      /** @description The duties of this registration are read and accepted. */
      pledged?: boolean;
    };
    FactsBody: {
      officers?: components['schemas']['OfficerBody'][];
      /** @description The last four digits of the account. */
      bankAccountSuffix?: string;
      /** @description The maker stands abroad and acts through a domestic agent. */
      foreign?: boolean;
      domesticAgent?: components['schemas']['DomesticAgentBody'];
      company?: components['schemas']['CompanyFactsBody'];
      name: string;
      /** @description The name in hiragana or katakana. */
      reading: string;
      address: string;
      /** Format: uri */
      website?: string;
      phone?: string;
      representative?: string;
      /** @description The duties of this registration are read and accepted. */
      pledged?: boolean;
    };
    AnswersView: {
      /**
       * @description Includes small enterprises and excludes deemed large firms.
       * @enum {string}
       */
      sme: 'yes' | 'no' | 'unknown';
      /** @enum {string} */
      small: 'yes' | 'no' | 'unknown';
      /** @enum {string} */
      deemedLarge: 'yes' | 'no' | 'unknown';
      /** @enum {string} */
      startup: 'yes' | 'no' | 'unknown';
    };
    ExplanationView: {
      ja: string;
      en: string;
    };
    LimbView: {
      /** @enum {string} */
      group: 'sme' | 'small' | 'deemed_large' | 'startup';
      /** @enum {string} */
      answer: 'yes' | 'no' | 'unknown';
      code: string;
      /** @description JSON pointers to what has to be stated first, where the answer is unknown. */
      missing: string[];
      explanation: components['schemas']['ExplanationView'];
    };
    ClassificationView: {
      /** @enum {string} */
      size: 'small' | 'sme' | 'large' | 'deemed_large' | 'unknown';
      /** @description Of the rules. */
      version: string;
      /** @description The day it was judged for. */
      on: string;
      /** @description The size classes its industry may belong to. */
      sizeClasses: string[];
      /** @description Only when every condition is shown to hold. */
      startup: boolean;
      answers: components['schemas']['AnswersView'];
      limbs: components['schemas']['LimbView'][];
      /** @description JSON pointers to the facts without which something stays unknown. */
      missing: string[];
      summary: components['schemas']['ExplanationView'];
    };
    ManufacturerView: {
      facts: components['schemas']['FactsBody'];
      /** @description Where the company stands by these facts, limb by limb, in words. */
      classification: components['schemas']['ClassificationView'];
      id: string;
      /**
       * @description `draft` until the registration is approved for the first time; `revoked` for good.
       * @enum {string}
       */
      status: 'active' | 'draft' | 'revoked';
      /** @description Where the papers about the company go. */
      dossierId: string;
      /** @description Number of the version of the facts. */
      number: number;
      /** @description Frozen by a submission; otherwise a draft. */
      frozen: boolean;
      /** @description Whether this version holds. */
      approved: boolean;
      /** @description Counts the saves; send it back with `If-Match`. */
      version: number;
    };
    PointView: {
      /** @description JSON pointer */
      pointer: string;
      code: string;
      /** @description In the words of the reader */
      detail: string;
    };
    HindranceBody: {
      /** @enum {string} */
      hindrance: 'no_association' | 'fits_no_category' | 'no_sales' | 'no_deliveries';
      text: string;
    };
    SecurityCheckBody: {
      /** @description Where the product and its key parts are made. */
      madeIn: string;
      /** @description Who controls the company and its key suppliers. */
      controlledBy: string;
      /** @description How technology is kept from leaking. */
      leakagePrevention: string;
    };
    PlanStepView: {
      /** @description The day it was done; null while it is open. */
      doneOn: string | null;
      title: string;
      due: string;
    };
    EnrolmentView: {
      id: string;
      manufacturer: string;
      /** @enum {string} */
      status: 'active' | 'applied' | 'declined' | 'ended';
      hindrances: components['schemas']['HindranceBody'][];
      security: components['schemas']['SecurityCheckBody'];
      adviser: string | null;
      plan: components['schemas']['PlanStepView'][];
      /** @description The day the maker agreed to the plan; null while it is proposed only. */
      agreedOn: string | null;
      startsOn: string | null;
      /** @description Last day of the membership. */
      endsOn: string | null;
      reason: string | null;
      /** @description Counts the changes; send it back with `If-Match`. */
      version: number;
    };
    ProgramView: {
      /** @description Whether the company could be a member by its facts. */
      eligible: boolean;
      /** @description Why not. */
      reasons: components['schemas']['PointView'][];
      enrolment: components['schemas']['EnrolmentView'] | null;
    };
    ApplicationBody: {
      hindrances: components['schemas']['HindranceBody'][];
      security: components['schemas']['SecurityCheckBody'];
    };
    EnrolmentReasonBody: {
      reason: string;
    };
    EnrolmentPage: {
      items: components['schemas']['EnrolmentView'][];
      /** @description Cursor of the next page; absent on the last. */
      next?: string;
    };
    AdviserView: {
      id: string;
      name: string;
    };
    AdviserList: {
      items: components['schemas']['AdviserView'][];
    };
    AcceptBody: {
      /**
       * Format: uuid
       * @description A person with the role of an adviser.
       */
      adviserId: string;
    };
    PlanStepBody: {
      title: string;
      due: string;
    };
    PlanBody: {
      steps: components['schemas']['PlanStepBody'][];
    };
    CompleteStepBody: {
      /** @description Counted from 0. */
      step: number;
    };
    SheetPointView: {
      /** @description JSON pointer */
      pointer: string;
      code: string;
      /** @description In the words of the reader */
      detail: string;
      /** @description Letters of the column, as in `C`; null where it is about no column. */
      column: string | null;
      /** @description Its title in the file. */
      title: string | null;
    };
    ImportCounts: {
      create: number;
      change: number;
      unchanged: number;
      refused: number;
    };
    ImportRowView: {
      /** @description Number of the row in the file, from 1; the titles are the first. */
      row: number;
      /** @enum {string} */
      action: 'change' | 'create' | 'refused' | 'unchanged';
      /** @description The product that is changed, or was made. */
      productId: string | null;
      name: string | null;
      modelNumbers: string[];
      category: string | null;
      /** @description Titles of the columns in which something is different. */
      changed: string[];
      /** @description Why it is refused. */
      errors: components['schemas']['SheetPointView'][];
      /** @description What the draft lacks before it can be submitted; it can be saved all the same. */
      missing: components['schemas']['SheetPointView'][];
    };
    ProductImportView: {
      /** @description Stands for exactly this; the import is asked for with it. */
      seal: string;
      /** @description What is wrong with the file as a whole; its rows are not read then. */
      problems: components['schemas']['SheetPointView'][];
      counts: components['schemas']['ImportCounts'];
      rows: components['schemas']['ImportRowView'][];
    };
    StepBody: {
      step?: string;
      /** @description Who does it. */
      who?: string;
      /** @description Hours in one period. */
      hoursBefore?: number;
      /** @description Hours in the same period, with the equipment. */
      hoursAfter?: number;
    };
    EffectBody: {
      /** Format: uuid */
      categoryId?: string;
      /** @description Division of the Japan Standard Industrial Classification, A to T. */
      industry?: string;
      process?: string;
      /** @description Hours in one period; computed where there are steps. */
      hoursRemoved?: number;
      /** @description Hours in the same period; computed where there are steps. */
      hoursCreated?: number;
      /** @enum {string} */
      basis?: 'measured' | 'estimated';
      /** @description At how many places it was measured, or on how many the estimate rests. */
      sites?: number;
      /** @description The work before and after, step by step. */
      steps?: components['schemas']['StepBody'][];
    };
    ComponentBody: {
      name?: string;
      /** @enum {string} */
      kind?: 'hardware' | 'software' | 'service';
      /** @description Who makes it, or renders it. */
      maker?: string;
      /** @description What it does in the product. */
      function?: string;
      /** @description Percent of the body price; together 100. */
      share?: number;
    };
    InstallationItemBody: {
      name?: string;
      /** @description Yen without tax. */
      cost?: number;
    };
    ImageBody: {
      /**
       * Format: uuid
       * @description A document of one’s own that is an image.
       */
      documentId: string;
      /** @description What is to be seen. */
      caption?: string;
    };
    DraftBody: {
      /** @description Values of the attributes of its categories by key; a number may come with another unit of the same kind. */
      attributes?: {
        [key: string]:
          | number
          | string
          | boolean
          | {
              value: number;
              unit: string;
            };
      };
      name?: string;
      /** @description The name in hiragana or katakana. */
      reading?: string;
      modelNumbers?: string[];
      /** Format: uuid */
      categoryId?: string;
      /** @description Other categories it stands in. */
      furtherCategoryIds?: string[];
      description?: string;
      /** @description What it saves; one claim at least in every category. */
      effects?: components['schemas']['EffectBody'][];
      /** @description What it is made of. */
      components?: components['schemas']['ComponentBody'][];
      /** @description What the hours that it frees make possible. */
      freedHours?: string;
      /** @description Whether it raises what each worker can do, and does not only replace hands. */
      productivity?: boolean;
      /** @description Yen without tax. */
      bodyPrice?: number;
      /** @description Yen without tax; where there are items, their sum counts. */
      installationCost?: number;
      /** @description What installation consists of. */
      installationItems?: components['schemas']['InstallationItemBody'][];
      warrantyMonths?: number;
      /** @description Global Trade Item Number (JAN code). */
      gtin?: string;
      /** @description In the order in which they are shown. */
      images?: components['schemas']['ImageBody'][];
      /**
       * Format: uuid
       * @description A PDF of one’s own that everybody may download from the listing.
       */
      brochureId?: string;
    };
    StepView: {
      step: string | null;
      who: string | null;
      hoursBefore: number | null;
      hoursAfter: number | null;
    };
    EffectView: {
      categoryId: string | null;
      industry: string | null;
      process: string | null;
      hoursRemoved: number | null;
      hoursCreated: number | null;
      /** @enum {string|null} */
      basis: 'measured' | 'estimated' | null;
      sites: number | null;
      steps: components['schemas']['StepView'][];
    };
    ComponentView: {
      name: string | null;
      /** @enum {string|null} */
      kind: 'software' | 'service' | 'hardware' | null;
      maker: string | null;
      function: string | null;
      /** @description Percent of the body price. */
      share: number | null;
    };
    InstallationItemView: {
      name: string | null;
      /** @description Yen without tax. */
      cost: number | null;
    };
    ImageView: {
      documentId: string;
      caption: string | null;
    };
    ProductView: {
      attributes: {
        [key: string]: number | string | boolean;
      };
      /** @description The units that numbers among the attributes are in, by key. */
      attributeUnits: {
        [key: string]: string;
      };
      /** @description The labor-saving index of each effect; null while its hours are incomplete. */
      effectIndexes: (number | null)[];
      id: string;
      /** @description Where its evidence goes. */
      dossierId: string;
      revisionId: string;
      /** @description Number of the revision. */
      revision: number;
      /** @description Frozen by a submission; otherwise a draft. */
      frozen: boolean;
      /** @description Counts the saves; send it back with `If-Match`. */
      version: number;
      name: string | null;
      reading: string | null;
      modelNumbers: string[];
      categoryId: string | null;
      furtherCategoryIds: string[];
      description: string | null;
      effects: components['schemas']['EffectView'][];
      components: components['schemas']['ComponentView'][];
      /** @description What the hours that it frees make possible. */
      freedHours: string | null;
      /** @description Whether it raises what each worker can do, and does not only replace hands. */
      productivity: boolean | null;
      /** @description Yen without tax. */
      bodyPrice: number | null;
      /** @description Yen without tax; the sum of the items where there are any. */
      installationCost: number | null;
      installationItems: components['schemas']['InstallationItemView'][];
      warrantyMonths: number | null;
      /** @description Global Trade Item Number. */
      gtin: string | null;
      images: components['schemas']['ImageView'][];
      brochureId: string | null;
    };
    ProductSummary: {
      id: string;
      name: string | null;
      modelNumbers: string[];
      category: string | null;
      /** @description Frozen by a submission; otherwise a draft. */
      frozen: boolean;
    };
    ProductPage: {
      items: components['schemas']['ProductSummary'][];
      /** @description Cursor of the next page; absent on the last. */
      next?: string;
    };
    RevisionSummary: {
      number: number;
      revisionId: string;
      name: string | null;
      /**
       * Format: date-time
       * @description When it was submitted; null for the draft.
       */
      frozenAt: string | null;
      /** Format: date-time */
      createdAt: string;
    };
    RevisionList: {
      items: components['schemas']['RevisionSummary'][];
    };
    DifferenceView: {
      /** @description JSON pointer into the content. */
      pointer: string;
      /** @description What stood there; absent where nothing stood. */
      before?: Record<string, never>;
      after?: Record<string, never>;
    };
    DiffView: {
      from: number;
      to: number;
      differences: components['schemas']['DifferenceView'][];
    };
    ContactBody: {
      department?: string;
      phone?: string;
      /** Format: email */
      mail?: string;
      /** @description When it answers, in words. */
      hours?: string;
    };
    RegisterDistributorBody: {
      /** @description Absent: the name the company signed up with. */
      name: string;
      contact?: components['schemas']['ContactBody'];
      /** @description A sole proprietor is registered without a corporate number and a registry certificate. */
      soleProprietor?: boolean;
      /** @description The name in hiragana or katakana. */
      reading: string;
      address: string;
      /** Format: uri */
      website?: string;
      phone?: string;
      representative?: string;
      /** @description The duties of this registration are read and accepted. */
      pledged?: boolean;
    };
    DistributorFactsBody: {
      contact?: components['schemas']['ContactBody'];
      /** @description A sole proprietor is registered without a corporate number and a registry certificate. */
      soleProprietor?: boolean;
      name: string;
      /** @description The name in hiragana or katakana. */
      reading: string;
      address: string;
      /** Format: uri */
      website?: string;
      phone?: string;
      representative?: string;
      /** @description The duties of this registration are read and accepted. */
      pledged?: boolean;
    };
    DistributorView: {
      facts: components['schemas']['DistributorFactsBody'];
      id: string;
      /**
       * @description `draft` until the registration is approved for the first time; `revoked` for good.
       * @enum {string}
       */
      status: 'active' | 'draft' | 'revoked';
      /** @description Where the papers about the company go. */
      dossierId: string;
      /** @description Number of the version of the facts. */
      number: number;
      /** @description Frozen by a submission; otherwise a draft. */
      frozen: boolean;
      /** @description Whether this version holds. */
      approved: boolean;
      /** @description Counts the saves; send it back with `If-Match`. */
      version: number;
    };
    InvitationBody: {
      corporateNumber?: string;
      /**
       * Format: uuid
       * @description Id of the distributor; for sole proprietors, who have no corporate number.
       */
      distributorId?: string;
      /** @description Products it may sell; absent: all of the maker's, also those to come. */
      productIds?: string[];
      /** @description First day. */
      startsOn: string;
      /** @description Last day. */
      endsOn: string;
    };
    CompanyView: {
      id: string;
      name: string;
    };
    AuthorisedProductView: {
      id: string;
      /** @description As it was last handed in; null before that. */
      name: string | null;
      modelNumbers: string[];
    };
    AuthorisationView: {
      id: string;
      manufacturer: components['schemas']['CompanyView'];
      distributor: components['schemas']['CompanyView'];
      /**
       * @description As of today.
       * @enum {string}
       */
      status: 'active' | 'expired' | 'declined' | 'withdrawn' | 'invited';
      /** @description Accepted, begun and not over: buyers are shown the distributor. */
      inForce: boolean;
      /** @description All products of the maker, also those to come; otherwise those of `products`. */
      allProducts: boolean;
      products: components['schemas']['AuthorisedProductView'][];
      startsOn: string;
      /** @description Last day. */
      endsOn: string;
      /** @description Why it was declined or withdrawn. */
      reason: string | null;
    };
    AuthorisationPage: {
      items: components['schemas']['AuthorisationView'][];
      /** @description Cursor of the next page; absent on the last. */
      next?: string;
    };
    AuthorisationReasonBody: {
      reason: string;
    };
    SellableProductView: {
      id: string;
      /** @description As it was last handed in; null before that. */
      name: string | null;
      modelNumbers: string[];
      manufacturer: components['schemas']['CompanyView'];
    };
    SellableProductPage: {
      items: components['schemas']['SellableProductView'][];
      /** @description Cursor of the next page; absent on the last. */
      next?: string;
    };
    AreaView: {
      /** @description JIS X 0401, two digits. */
      prefecture: string;
      ja: string;
      en: string;
      /** @description Hours until a call is answered. */
      answerHours: number;
      /** @description Hours until somebody is on site. */
      onSiteHours: number;
    };
    StatedCoverageView: {
      /** @description None: all products without coverage of their own. */
      productId: string | null;
      areas: components['schemas']['AreaView'][];
    };
    CoverageView: {
      /** @description What is stated for all products first. */
      items: components['schemas']['StatedCoverageView'][];
    };
    AreaBody: {
      /**
       * @description JIS X 0401, two digits.
       * @enum {string}
       */
      prefecture:
        | '01'
        | '02'
        | '03'
        | '04'
        | '05'
        | '06'
        | '07'
        | '08'
        | '09'
        | '10'
        | '11'
        | '12'
        | '13'
        | '14'
        | '15'
        | '16'
        | '17'
        | '18'
        | '19'
        | '20'
        | '21'
        | '22'
        | '23'
        | '24'
        | '25'
        | '26'
        | '27'
        | '28'
        | '29'
        | '30'
        | '31'
        | '32'
        | '33'
        | '34'
        | '35'
        | '36'
        | '37'
        | '38'
        | '39'
        | '40'
        | '41'
        | '42'
        | '43'
        | '44'
        | '45'
        | '46'
        | '47';
      /** @description Hours until a call is answered. */
      answerHours: number;
      /** @description Hours until somebody is on site. */
      onSiteHours: number;
    };
    CoverageBody: {
      /**
       * Format: uuid
       * @description Only for this product, in place of what is stated for all; absent: for all.
       */
      productId?: string;
      /** @description Replaces what was stated; empty: nothing is. */
      areas: components['schemas']['AreaBody'][];
    };
    SoldPriceBody: {
      /** Format: uuid */
      productId: string;
      /** @description Yen without tax. */
      price: number;
      /** @description First day; today unless said. */
      validFrom?: string;
    };
    SoldPriceView: {
      id: string;
      productId: string;
      /** @description Yen without tax. */
      price: number;
      /** @description First day; it holds until a newer one begins. */
      validFrom: string;
      statedBy: string;
      /** Format: date-time */
      statedAt: string;
    };
    SoldPricePage: {
      items: components['schemas']['SoldPriceView'][];
      /** @description Cursor of the next page; absent on the last. */
      next?: string;
    };
    ConditionsView: {
      /** @description Kinds of evidence that make it a full one: of each list any one. */
      records: string[][];
      /** @description What buyers and the maker are told besides. */
      texts: string[];
    };
    NamedView: {
      id: string;
      name: string;
    };
    ListedStepView: {
      step: string;
      who: string;
      hoursBefore: number;
      hoursAfter: number;
    };
    ListedEffectView: {
      categoryId: string;
      industry: string;
      process: string;
      hoursRemoved: number;
      hoursCreated: number;
      /** @enum {string} */
      basis: 'measured' | 'estimated';
      sites: number;
      steps: components['schemas']['ListedStepView'][];
      /** @description (hours removed − hours created) ÷ hours removed. */
      index: number;
    };
    ImageSizeView: {
      /** @description Pixels. */
      width: number;
      height: number;
      /** @description WebP. The address holds a part of the content's hash: what it answers never changes. */
      url: string;
    };
    ListedImageView: {
      caption: string | null;
      /** @description Smallest first. */
      sizes: components['schemas']['ImageSizeView'][];
    };
    BrochureView: {
      fileName: string;
      /** @description Bytes. */
      size: number;
      /** @description Where it is downloaded. */
      url: string;
    };
    ContactView: {
      department: string;
      phone: string;
      mail: string;
      /** @description When it answers, in words. */
      hours: string;
    };
    DealerView: {
      /** @description Of the distributor. */
      id: string;
      name: string;
      website: string | null;
      contact: components['schemas']['ContactView'];
      areas: components['schemas']['AreaView'][];
    };
    ListingView: {
      /** @description In the units of the definitions. */
      attributes: {
        [key: string]: number | string | boolean;
      };
      id: string;
      /** @enum {string} */
      kind: 'full' | 'provisional';
      /** @description Last day of a provisional listing. */
      endsOn: string | null;
      /** @description What a provisional listing depends on. */
      conditions: components['schemas']['ConditionsView'] | null;
      name: string;
      reading: string;
      modelNumbers: string[];
      description: string;
      category: components['schemas']['NamedView'];
      /** @description Other categories it stands in. */
      furtherCategories: components['schemas']['NamedView'][];
      maker: components['schemas']['NamedView'];
      /** @description Yen without tax. */
      bodyPrice: number;
      /** @description Yen without tax. */
      installationCost: number;
      installationItems: components['schemas']['InstallationItemView'][];
      warrantyMonths: number;
      /** @description Global Trade Item Number. */
      gtin: string | null;
      /** @description What the attributes mean, in the order in which they are shown. */
      definitions: components['schemas']['AttributeBody'][];
      effects: components['schemas']['ListedEffectView'][];
      /** @description The best of the effects. */
      laborSavingIndex: number | null;
      components: components['schemas']['ComponentView'][];
      /** @description What the hours that it frees make possible. */
      freedHours: string | null;
      /** @description Whether it raises what each worker can do, and does not only replace hands. */
      productivity: boolean | null;
      images: components['schemas']['ListedImageView'][];
      brochure: components['schemas']['BrochureView'] | null;
      /** Format: date-time */
      publishedAt: string;
      /** @description The day as of which this is shown, when it is not now. */
      asOf?: string;
      /** @description Distributors the maker authorises to sell it, as of today; absent when a past day is shown. */
      dealers?: components['schemas']['DealerView'][];
      /** @description Where the maker itself looks after it; absent when a past day is shown. */
      makerCoverage?: components['schemas']['AreaView'][];
    };
    TimelineEntry: {
      number: number;
      /** @enum {string} */
      verb:
        | 'revoke'
        | 'withdraw'
        | 'suspend'
        | 'expire'
        | 'import'
        | 'publish'
        | 'rename_maker'
        | 'set_conditions'
        | 'reinstate'
        | 'revoke_with_maker';
      /** Format: date-time */
      at: string;
      /** @enum {string} */
      status: 'live' | 'expired' | 'suspended' | 'revoked' | 'withdrawn';
      reason: string | null;
      /** @enum {string|null} */
      category:
        | 'other'
        | 'evidence_expired'
        | 'term_over'
        | 'kickback'
        | 'not_as_listed'
        | 'false_evidence'
        | 'evidence_missing'
        | 'support_ended'
        | 'safety'
        | 'maker_revoked'
        | null;
      publicText: string | null;
      /** @description Who acted; none: the calendar. */
      actor: string | null;
    };
    ListingTimelineView: {
      items: components['schemas']['TimelineEntry'][];
    };
    NoticeBody: {
      /**
       * @description What the integrity page says; `other` when it is left out.
       * @enum {string}
       */
      category?:
        | 'kickback'
        | 'not_as_listed'
        | 'false_evidence'
        | 'evidence_expired'
        | 'evidence_missing'
        | 'support_ended'
        | 'safety'
        | 'maker_revoked'
        | 'term_over'
        | 'other';
      /** @description What the integrity page says besides. No personal data. */
      publicText?: string;
      reason: string;
    };
    ListingStatusView: {
      id: string;
      /** @enum {string} */
      status: 'live' | 'expired' | 'suspended' | 'revoked' | 'withdrawn';
    };
    ReasonBody: {
      reason: string;
    };
    ConditionsBody: {
      /** @description What buyers and the maker are told. */
      texts: string[];
      /** @description Another last day; it stays as it is when left out. */
      endsOn?: string;
    };
    OwnListingView: {
      id: string;
      productId: string;
      revisionId: string;
      /** @enum {string} */
      status: 'live' | 'expired' | 'suspended' | 'revoked' | 'withdrawn';
      /** @enum {string} */
      kind: 'full' | 'provisional';
      /** @description Last day of a provisional listing. */
      endsOn: string | null;
      conditions: components['schemas']['ConditionsView'] | null;
      /** @description Why it was last suspended, reinstated, withdrawn, revoked or ended, when that was its last step. */
      reason: string | null;
    };
    ComparisonRowView: {
      /** @enum {string} */
      unit?:
        | 'min'
        | 's'
        | '%'
        | 'N'
        | 'people'
        | 'g'
        | 'kg'
        | 't'
        | 'µm'
        | 'mm'
        | 'cm'
        | 'm'
        | 'km'
        | 'h'
        | 'mm/s'
        | 'm/min'
        | 'm/s'
        | 'km/h'
        | 'kg/h'
        | 't/h'
        | 'W'
        | 'kW'
        | 'kN'
        | 'Pa'
        | 'kPa'
        | 'MPa'
        | 'mV'
        | 'V'
        | 'rpm'
        | 'Hz'
        | 'kHz'
        | '°'
        | '°C'
        | 'dB'
        | 'dpi'
        | 'sheets'
        | 'axes'
        | 'cm2'
        | 'm2'
        | 'ml'
        | 'l'
        | 'm3'
        | 'm2/h'
        | '/min'
        | '/h'
        | 'l/min'
        | 'l/h'
        | 'pcs';
      /** @description In the order of the listings; null where it is not stated. */
      values: ((number | string | boolean) | null)[];
      /**
       * @description What every product states, or what the criteria of its category ask for.
       * @enum {string}
       */
      group: 'attributes' | 'basics';
      key: string;
      label: components['schemas']['TextBody'];
      /** @description Which listings have the best value; empty where none is better. */
      best: number[];
      /** @description The words of the values that are chosen from a list. */
      options?: components['schemas']['OptionBody'][];
    };
    ComparisonView: {
      listings: components['schemas']['NamedView'][];
      rows: components['schemas']['ComparisonRowView'][];
    };
    ProofView: {
      /** @description Position in the chain. */
      seq: string;
      /** @description Hash of the line, hexadecimal. */
      hash: string;
      /** Format: date-time */
      at: string;
    };
    ListingEventView: {
      number: number;
      /** @enum {string} */
      verb:
        | 'revoke'
        | 'withdraw'
        | 'suspend'
        | 'expire'
        | 'import'
        | 'publish'
        | 'rename_maker'
        | 'set_conditions'
        | 'reinstate'
        | 'revoke_with_maker';
      /** Format: date-time */
      at: string;
      /** @enum {string} */
      status: 'live' | 'expired' | 'suspended' | 'revoked' | 'withdrawn';
      /**
       * @description What the public is told of the reason.
       * @enum {string|null}
       */
      category:
        | 'other'
        | 'evidence_expired'
        | 'term_over'
        | 'kickback'
        | 'not_as_listed'
        | 'false_evidence'
        | 'evidence_missing'
        | 'support_ended'
        | 'safety'
        | 'maker_revoked'
        | null;
      text: string | null;
      /** @description The state after the step as JSON text, letter by letter as it was hashed. */
      state: string;
      /** @description SHA-256 of the state, hexadecimal. */
      sha256: string;
      /** @description None when the log does not prove this event. */
      proof: components['schemas']['ProofView'] | null;
    };
    ListingHistoryView: {
      items: components['schemas']['ListingEventView'][];
    };
    EvidenceNameView: {
      ja: string;
      en: string;
    };
    EvidenceBehindView: {
      /** @enum {string} */
      kind:
        | 'response'
        | 'people'
        | 'area'
        | 'price_rationale'
        | 'price_list'
        | 'sales_record'
        | 'sales_record_other'
        | 'cost_build_up'
        | 'comparables'
        | 'appraisal'
        | 'pilot_contract'
        | 'quotation'
        | 'delivery_record'
        | 'parts'
        | 'service_method'
        | 'liability'
        | 'continuity'
        | 'pilot_result'
        | 'registry_certificate'
        | 'tax_certificate';
      name: components['schemas']['EvidenceNameView'];
      /**
       * @description What it supports: that the price is fair, that the product is looked after, who the maker is.
       * @enum {string}
       */
      claim: 'company' | 'price' | 'support';
      /** @description How many pieces. */
      count: number;
      /**
       * Format: date-time
       * @description When an examiner last verified one; none: it was part of the review, without a verdict on it alone.
       */
      verifiedAt: string | null;
    };
    ListingEvidenceView: {
      items: components['schemas']['EvidenceBehindView'][];
    };
    CatalogAsOfPage: {
      items: components['schemas']['ListingView'][];
      /** @description Cursor of the next page; absent on the last. */
      next?: string;
    };
    CertificateView: {
      /** @description Compact JWS (RFC 7515); its key is among those at `/.well-known/jwks.json`. */
      jws: string;
    };
    ListingStandingView: {
      id: string;
      /**
       * @description `live`; otherwise certificates of before hold no more.
       * @enum {string}
       */
      status: 'live' | 'expired' | 'suspended' | 'revoked' | 'withdrawn';
      /** @enum {string} */
      kind: 'full' | 'provisional';
      endsOn: string | null;
      /**
       * Format: date-time
       * @description When it came to stand so.
       */
      since: string;
      /** @enum {string|null} */
      category:
        | 'other'
        | 'evidence_expired'
        | 'term_over'
        | 'kickback'
        | 'not_as_listed'
        | 'false_evidence'
        | 'evidence_missing'
        | 'support_ended'
        | 'safety'
        | 'maker_revoked'
        | null;
      /** @description Why, for the public. */
      text: string | null;
    };
    IntegrityEntry: {
      /** @description None where a registration was revoked. */
      listingId: string | null;
      /** @description Of the product; of a registration the company's. */
      name: string;
      modelNumbers: string[];
      /** @description The maker; of a distributor's registration the distributor. */
      maker: string;
      /** @description A step of a listing, `revoke_manufacturer` or `revoke_distributor`. */
      verb: string;
      /** Format: date-time */
      at: string;
      /** @enum {string} */
      category:
        | 'other'
        | 'evidence_expired'
        | 'term_over'
        | 'kickback'
        | 'not_as_listed'
        | 'false_evidence'
        | 'evidence_missing'
        | 'support_ended'
        | 'safety'
        | 'maker_revoked';
      text: string | null;
      /**
       * @description Where the listing stands now; a registration that was revoked stays so.
       * @enum {string}
       */
      standing: 'live' | 'expired' | 'suspended' | 'revoked' | 'withdrawn';
    };
    IntegrityPage: {
      items: components['schemas']['IntegrityEntry'][];
      /** @description Cursor of the next page; absent on the last. */
      next?: string;
    };
    ChangedFieldView: {
      field: string;
      /** @enum {string} */
      review: 'full' | 'light';
      /** @description Of a price that rises too far for a light review: the lowest of the months before, yen without tax. */
      lowest?: number;
    };
    ListingChangeView: {
      /** @enum {string} */
      review: 'full' | 'light';
      fields: components['schemas']['ChangedFieldView'][];
    };
    DeskListingView: {
      id: string;
      name: string;
      maker: string;
      category: string;
      modelNumbers: string[];
      /** @description Yen without tax. */
      bodyPrice: number;
      /** @enum {string} */
      kind: 'full' | 'provisional';
      /** @enum {string} */
      status: 'live' | 'expired' | 'suspended' | 'revoked' | 'withdrawn';
      /** @description Last day of a provisional listing. */
      endsOn: string | null;
      /** @description Conditions in words, of a provisional listing. */
      conditions: string[];
      /** Format: date-time */
      publishedAt: string;
    };
    DeskListingPage: {
      items: components['schemas']['DeskListingView'][];
      /** @description Cursor of the next page; absent on the last. */
      next?: string;
    };
    OpenListingView: {
      id: string;
      name: string;
      maker: string;
      category: string;
      modelNumbers: string[];
      /** @description Yen without tax. */
      bodyPrice: number;
      /** @enum {string} */
      kind: 'full' | 'provisional';
      /** @enum {string} */
      status: 'live' | 'expired' | 'suspended' | 'revoked' | 'withdrawn';
      /** @description Last day of a provisional listing. */
      endsOn: string | null;
      /** @description Conditions in words, of a provisional listing. */
      conditions: string[];
      /** Format: date-time */
      publishedAt: string;
      /** @description What the reader may do with it now. */
      steps: (
        | 'revoke'
        | 'withdraw'
        | 'suspend'
        | 'expire'
        | 'import'
        | 'publish'
        | 'rename_maker'
        | 'set_conditions'
        | 'reinstate'
        | 'revoke_with_maker'
      )[];
    };
    OwnListingSummary: {
      id: string;
      productId: string;
      name: string;
      modelNumbers: string[];
      category: string;
      /** @enum {string} */
      status: 'live' | 'expired' | 'suspended' | 'revoked' | 'withdrawn';
      /** @enum {string} */
      kind: 'full' | 'provisional';
      /** @description Last day of a provisional listing. */
      endsOn: string | null;
      /** @description Yen without tax. */
      bodyPrice: number;
      /** Format: date-time */
      publishedAt: string;
    };
    OwnListingPage: {
      items: components['schemas']['OwnListingSummary'][];
      /** @description Cursor of the next page; absent on the last. */
      next?: string;
    };
    ReportView: {
      id: string;
      listingId: string;
      name: string;
      /** @enum {string} */
      kind: 'other' | 'kickback' | 'not_as_listed';
      text: string;
      contact: string | null;
      /** @enum {string} */
      status: 'open' | 'founded' | 'unfounded';
      reason: string | null;
      /** Format: date-time */
      createdAt: string;
      /** Format: date-time */
      settledAt: string | null;
    };
    ReportPage: {
      items: components['schemas']['ReportView'][];
      /** @description Cursor of the next page; absent on the last. */
      next?: string;
    };
    SettleReportBody: {
      reason: string;
      /** @enum {string} */
      outcome: 'founded' | 'unfounded';
    };
    DomesticAgentView: {
      name: string;
      address: string;
    };
    MakerCategoryView: {
      id: string;
      name: string;
      /** @description Live listings of this maker in it. */
      listings: number;
    };
    MakerView: {
      id: string;
      name: string;
      /** @description The name in kana. */
      reading: string;
      address: string;
      website: string | null;
      /**
       * @description What it was classified as; `unknown` where its facts are not known.
       * @enum {string}
       */
      size: 'small' | 'unknown' | 'large' | 'deemed_large' | 'sme';
      startup: boolean;
      /** @description Of a maker abroad: the company that answers for it in Japan. */
      domesticAgent: components['schemas']['DomesticAgentView'] | null;
      /**
       * Format: date-time
       * @description Since when it is in the register.
       */
      since: string;
      categories: components['schemas']['MakerCategoryView'][];
    };
    PriceRangeView: {
      /** @description Live listings that stand in the category. */
      listings: number;
      least: number | null;
      /** @description A quarter of them costs at most so much. */
      lowerQuartile: number | null;
      median: number | null;
      /** @description Three quarters of them cost at most so much. */
      upperQuartile: number | null;
      most: number | null;
    };
    ReportBody: {
      /** @enum {string} */
      kind: 'kickback' | 'not_as_listed' | 'other';
      text: string;
      /** @description How to ask back; it is deleted when the report is settled. */
      contact?: string;
    };
    ReportReceipt: {
      id: string;
    };
    FollowedReportView: {
      /** @enum {string} */
      kind: 'other' | 'kickback' | 'not_as_listed';
      text: string;
    };
    FollowUpView: {
      id: string;
      /** @enum {string} */
      kind: 'report' | 'audit';
      auditId: string | null;
      reportId: string | null;
      /** @description The draw that picked the listing for an audit. */
      drawId: string | null;
      report: components['schemas']['FollowedReportView'] | null;
      listingId: string;
      /** @description Name of the listed product. */
      name: string;
      maker: string;
      /** @description The day (`YYYY-MM-DD`) by which it should be settled. */
      dueOn: string;
      /** @description Who has claimed it. */
      examiner: string | null;
      /** Format: date-time */
      openedAt: string;
    };
    FollowUpPage: {
      items: components['schemas']['FollowUpView'][];
      /** @description Cursor of the next page; absent on the last. */
      next?: string;
    };
    ProposeRevocationBody: {
      reason: string;
      /**
       * @description `other` when it is left out.
       * @enum {string}
       */
      category?:
        | 'kickback'
        | 'not_as_listed'
        | 'false_evidence'
        | 'evidence_expired'
        | 'evidence_missing'
        | 'support_ended'
        | 'safety'
        | 'maker_revoked'
        | 'term_over'
        | 'other';
    };
    RevocationProposalView: {
      id: string;
      /** @enum {string} */
      kind: 'listing' | 'distributor' | 'manufacturer';
      /** @description The listing, manufacturer or distributor. */
      subjectId: string;
      name: string;
      reason: string;
      /** @enum {string} */
      category:
        | 'other'
        | 'evidence_expired'
        | 'term_over'
        | 'kickback'
        | 'not_as_listed'
        | 'false_evidence'
        | 'evidence_missing'
        | 'support_ended'
        | 'safety'
        | 'maker_revoked';
      proposedBy: string;
      /** @description The same person's id: they cannot carry it out. */
      proposedById: string;
      /** Format: date-time */
      proposedAt: string;
      /**
       * @description None while it is open.
       * @enum {string|null}
       */
      outcome: 'revoked' | 'dropped' | null;
    };
    RevokedMakerView: {
      /** @description How many listings were revoked with it. */
      listings: number;
    };
    RevocationProposalPage: {
      items: components['schemas']['RevocationProposalView'][];
      /** @description Cursor of the next page; absent on the last. */
      next?: string;
    };
    DrawBody: {
      /**
       * @description `weighted`: likelier the more risks a listing has.
       * @enum {string}
       */
      method: 'random' | 'weighted';
      size: number;
    };
    DrawableView: {
      id: string;
      risks: ('provisional' | 'no_sales_record' | 'reported' | 'new_maker' | 'price_outlier')[];
    };
    AuditView: {
      id: string;
      listingId: string;
      name: string;
      place: number;
      /** @enum {string|null} */
      outcome: 'suspended' | 'kept' | null;
      note: string | null;
      /** Format: date-time */
      settledAt: string | null;
    };
    DrawView: {
      id: string;
      /** @enum {string} */
      method: 'random' | 'weighted';
      /** @description Made by the registry. */
      seed: string;
      size: number;
      /** Format: date-time */
      createdAt: string;
      weights: {
        [key: string]: number;
      };
      /** @description The live listings of that moment with their risks: what was drawn from. */
      population: components['schemas']['DrawableView'][];
      audits: components['schemas']['AuditView'][];
      /** @description Whether drawing again from seed, weights and population gives the same listings in the same order. */
      repeats: boolean;
    };
    DrawSummary: {
      id: string;
      /** @enum {string} */
      method: 'random' | 'weighted';
      seed: string;
      size: number;
      /** Format: date-time */
      createdAt: string;
    };
    DrawPage: {
      items: components['schemas']['DrawSummary'][];
      /** @description Cursor of the next page; absent on the last. */
      next?: string;
    };
    SettleAuditBody: {
      /**
       * @description What the integrity page says; `other` when it is left out.
       * @enum {string}
       */
      category?:
        | 'kickback'
        | 'not_as_listed'
        | 'false_evidence'
        | 'evidence_expired'
        | 'evidence_missing'
        | 'support_ended'
        | 'safety'
        | 'maker_revoked'
        | 'term_over'
        | 'other';
      /** @description What the integrity page says besides. No personal data. */
      publicText?: string;
      reason: string;
      /** @enum {string} */
      outcome: 'kept' | 'suspended';
    };
    PublicProposalView: {
      /** @description Of the case. */
      id: string;
      name: string;
      /** @description All who propose and have confirmed it. */
      proposers: string[];
      /** @description For whom the operator proposes. */
      onBehalfOf: string | null;
      definition: string | null;
      /** @enum {string} */
      stage:
        | 'withdrawn'
        | 'association_check'
        | 'secretariat_check'
        | 'screening'
        | 'consultation'
        | 'approval'
        | 'returned'
        | 'appeal'
        | 'approved'
        | 'rejected'
        | 'merged';
      /** Format: date-time */
      submittedAt: string;
      /**
       * Format: date-time
       * @description When it came into this stage.
       */
      since: string;
      /** @description The category it opened. */
      categoryId: string | null;
      /** @description The proposal that goes on for it. */
      mergedInto: string | null;
      /** @description Why it was turned down, or merged. */
      reason: string | null;
    };
    PublicProposalPage: {
      items: components['schemas']['PublicProposalView'][];
      /** @description Cursor of the next page; absent on the last. */
      next?: string;
    };
    ScoreBody: {
      /** @enum {string} */
      item: 'effect' | 'generality' | 'measurability' | 'distinctness' | 'safety';
      /** @description 0, the worst, to 5. */
      score: number;
      comment: string;
    };
    ScoreSheetView: {
      examiner: string;
      scores: components['schemas']['ScoreBody'][];
      /** @description Points out of 100. */
      total: number;
      /** Format: date-time */
      at: string;
    };
    ConsultationView: {
      author: string;
      /** Format: date-time */
      at: string;
      /** @description Who was asked: an association, a ministry, users. */
      consulted: string;
      heldOn: string;
      /** @enum {string} */
      position: 'supports' | 'neutral' | 'objects';
      summary: string;
    };
    ProposalRecordView: {
      /** @description The newest, which counts, is the last. */
      sheets: components['schemas']['ScoreSheetView'][];
      consultations: components['schemas']['ConsultationView'][];
    };
    ScoreSheetBody: {
      scores: components['schemas']['ScoreBody'][];
    };
    ConsultationBody: {
      /** @description Who was asked: an association, a ministry, users. */
      consulted: string;
      heldOn: string;
      /** @enum {string} */
      position: 'supports' | 'neutral' | 'objects';
      summary: string;
    };
    MergeBody: {
      /**
       * Format: uuid
       * @description The case of the proposal that goes on for both.
       */
      into: string;
      reason: string;
    };
    CaseSummary: {
      id: string;
      /** @enum {string} */
      kind: 'distributor' | 'product' | 'category_proposal' | 'manufacturer';
      /** @description The product, manufacturer, distributor or category proposal that is reviewed. */
      subjectId: string;
      /** @description What people call it. */
      title: string;
      /** @enum {string} */
      track: 'standard' | 'innovation';
      applicant: string;
      /** @description The organisation that applies. */
      applicantId: string;
      /** @description The association that is responsible; none: the secretariat examines in its place. */
      association: string | null;
      /** @enum {string} */
      stage:
        | 'withdrawn'
        | 'association_check'
        | 'secretariat_check'
        | 'screening'
        | 'consultation'
        | 'approval'
        | 'returned'
        | 'appeal'
        | 'approved'
        | 'rejected'
        | 'merged';
      /** @description The day (`YYYY-MM-DD`) by which the present stage should be done; none while no examiner is waited for. */
      dueOn: string | null;
      /** @description Business days that were left when the clock was stopped by a return. */
      remainingDays: number | null;
      /** @description Counts submissions. */
      round: number;
      /** @description Whether somebody has claimed it in its present stage. */
      claimed: boolean;
      /** @description Who has; none for applicants. */
      examiner: string | null;
      examinerId: string | null;
      /** Format: date-time */
      submittedAt: string;
    };
    QueuedCaseView: {
      id: string;
      /** @enum {string} */
      kind: 'distributor' | 'product' | 'category_proposal' | 'manufacturer';
      /** @description The product, manufacturer, distributor or category proposal that is reviewed. */
      subjectId: string;
      /** @description What people call it. */
      title: string;
      /** @enum {string} */
      track: 'standard' | 'innovation';
      applicant: string;
      /** @description The organisation that applies. */
      applicantId: string;
      /** @description The association that is responsible; none: the secretariat examines in its place. */
      association: string | null;
      /** @enum {string} */
      stage:
        | 'withdrawn'
        | 'association_check'
        | 'secretariat_check'
        | 'screening'
        | 'consultation'
        | 'approval'
        | 'returned'
        | 'appeal'
        | 'approved'
        | 'rejected'
        | 'merged';
      /** @description The day (`YYYY-MM-DD`) by which the present stage should be done; none while no examiner is waited for. */
      dueOn: string | null;
      /** @description Business days that were left when the clock was stopped by a return. */
      remainingDays: number | null;
      /** @description Counts submissions. */
      round: number;
      /** @description Whether somebody has claimed it in its present stage. */
      claimed: boolean;
      /** @description Who has; none for applicants. */
      examiner: string | null;
      examinerId: string | null;
      /** Format: date-time */
      submittedAt: string;
      /**
       * Format: date-time
       * @description When it came into its present stage.
       */
      since: string;
      /** @description Business days until it is due, negative when it is late; null while no examiner is waited for. */
      daysLeft: number | null;
      /** @description Name of the category of a product. */
      category: string | null;
      /** @description `small`, `sme`, `large`, `deemed_large` or `unknown`, by what the applicant last handed in as a manufacturer. */
      makerSize: string | null;
      startup: boolean;
    };
    QueuedCasePage: {
      items: components['schemas']['QueuedCaseView'][];
      /** @description Cursor of the next page; absent on the last. */
      next?: string;
    };
    StageLoadView: {
      /** @enum {string} */
      stage:
        | 'withdrawn'
        | 'association_check'
        | 'secretariat_check'
        | 'screening'
        | 'consultation'
        | 'approval'
        | 'returned'
        | 'appeal'
        | 'approved'
        | 'rejected'
        | 'merged';
      waiting: number;
      /** @description Of these, not claimed by anybody. */
      unclaimed: number;
      /** @description Of these, past their day. */
      late: number;
    };
    ExaminerLoadView: {
      personId: string;
      name: string;
      /** @enum {string} */
      role:
        | 'owner'
        | 'editor'
        | 'viewer'
        | 'association_examiner'
        | 'secretariat_examiner'
        | 'approver'
        | 'adviser'
        | 'administrator'
        | 'auditor';
      organisation: string;
      /** @description Cases this person has claimed. */
      claimed: number;
      /** @description Of these, past their day. */
      late: number;
      /** @description Day (`YYYY-MM-DD`) of the claimed case that is due first. */
      firstDueOn: string | null;
    };
    WorkloadView: {
      stages: components['schemas']['StageLoadView'][];
      examiners: components['schemas']['ExaminerLoadView'][];
    };
    SkillsView: {
      categoryIds: string[];
      kinds: ('distributor' | 'product' | 'category_proposal' | 'manufacturer')[];
    };
    SkillsBody: {
      /** @description Categories one is good at. */
      categoryIds: string[];
      /** @description Kinds of cases one is good at. */
      kinds: ('product' | 'manufacturer' | 'distributor' | 'category_proposal')[];
    };
    StageTimeView: {
      /** @enum {string} */
      stage:
        | 'withdrawn'
        | 'association_check'
        | 'secretariat_check'
        | 'screening'
        | 'consultation'
        | 'approval'
        | 'returned'
        | 'appeal'
        | 'approved'
        | 'rejected'
        | 'merged';
      /** @description How many cases have left it. */
      left: number;
      /** @description Days on the calendar: half of them were faster; nine in ten were. */
      medianDays: number;
      slowDays: number;
    };
    WeekView: {
      /** @description Its Monday in Japan (`YYYY-MM-DD`). */
      from: string;
      submitted: number;
      ended: number;
    };
    TimesView: {
      stages: components['schemas']['StageTimeView'][];
      weeks: components['schemas']['WeekView'][];
    };
    OpenStepView: {
      /** @enum {string} */
      verb:
        | 'answer'
        | 'write'
        | 'claim'
        | 'withdraw'
        | 'release'
        | 'appeal'
        | 'submit'
        | 'resubmit'
        | 'reassign'
        | 'resolve'
        | 'pass'
        | 'return'
        | 'approve'
        | 'reject'
        | 'merge';
      /** @description What still stands against it; none: it can be taken. */
      reasons: components['schemas']['PointView'][];
    };
    CaseListingView: {
      id: string;
      /** @enum {string} */
      kind: 'full' | 'provisional';
      status: string;
      endsOn: string | null;
    };
    ChangeView: {
      /** @description JSON pointer; papers are named by their id below `/evidence`. */
      pointer: string;
      /** @description What stood there in the round before; absent where nothing did. */
      before?: Record<string, never>;
      after?: Record<string, never>;
    };
    ForeseenView: {
      /** @enum {string} */
      kind: 'full' | 'provisional';
      /** @description Last day of a provisional listing, unless another is set. */
      endsOn: string | null;
      /** @description The conditions that the letter names in any case (Japanese). */
      conditions: string[];
    };
    CaseDeskView: {
      /** Format: date-time */
      since: string;
      daysLeft: number | null;
      category: string | null;
      makerSize: string | null;
      startup: boolean;
      steps: components['schemas']['OpenStepView'][];
      /** @description Other cases of the applicant, newest first. */
      earlier: components['schemas']['CaseSummary'][];
      /** @description The listing of the product, if it was ever published. */
      listing: components['schemas']['CaseListingView'] | null;
      /** @description What is different from the version that was approved last; null where nothing was. */
      sinceApproved: components['schemas']['ChangeView'][] | null;
      /** @description What approving would bring a product; null for other kinds and while it is not decided. */
      foreseen: components['schemas']['ForeseenView'] | null;
    };
    SubmitBody: {
      /** @enum {string} */
      kind: 'product' | 'manufacturer' | 'distributor' | 'category_proposal';
      /**
       * Format: uuid
       * @description The product, manufacturer, distributor or category proposal that is to be reviewed.
       */
      subjectId: string;
      /**
       * @description The innovation track is open to members of the Catalog Innovation Program; standard unless said.
       * @enum {string}
       */
      track?: 'standard' | 'innovation';
    };
    CasePage: {
      items: components['schemas']['CaseSummary'][];
      /** @description Cursor of the next page; absent on the last. */
      next?: string;
    };
    FoundView: {
      id: string;
      /** @enum {string} */
      kind:
        | 'response'
        | 'people'
        | 'area'
        | 'price_rationale'
        | 'price_list'
        | 'sales_record'
        | 'sales_record_other'
        | 'cost_build_up'
        | 'comparables'
        | 'appraisal'
        | 'pilot_contract'
        | 'quotation'
        | 'delivery_record'
        | 'parts'
        | 'service_method'
        | 'liability'
        | 'continuity'
        | 'pilot_result'
        | 'registry_certificate'
        | 'tax_certificate';
      /** @enum {string} */
      standing: 'waiting' | 'counts' | 'refused' | 'expired';
    };
    RequirementView: {
      allOf?: components['schemas']['RequirementView'][];
      anyOf?: components['schemas']['RequirementView'][];
      /** @enum {string} */
      state?: 'satisfied' | 'missing' | 'expired' | 'refused' | 'waiting';
      satisfied: boolean;
      atLeast?: number;
      kinds?: (
        | 'response'
        | 'people'
        | 'area'
        | 'price_rationale'
        | 'price_list'
        | 'sales_record'
        | 'sales_record_other'
        | 'cost_build_up'
        | 'comparables'
        | 'appraisal'
        | 'pilot_contract'
        | 'quotation'
        | 'delivery_record'
        | 'parts'
        | 'service_method'
        | 'liability'
        | 'continuity'
        | 'pilot_result'
        | 'registry_certificate'
        | 'tax_certificate'
      )[];
      found?: components['schemas']['FoundView'][];
      /** @description How many different kinds are lacking. */
      lacking?: number;
      /** @description Kinds that would satisfy it. */
      wanted?: (
        | 'response'
        | 'people'
        | 'area'
        | 'price_rationale'
        | 'price_list'
        | 'sales_record'
        | 'sales_record_other'
        | 'cost_build_up'
        | 'comparables'
        | 'appraisal'
        | 'pilot_contract'
        | 'quotation'
        | 'delivery_record'
        | 'parts'
        | 'service_method'
        | 'liability'
        | 'continuity'
        | 'pilot_result'
        | 'registry_certificate'
        | 'tax_certificate'
      )[];
    };
    JudgedClaimView: {
      /** @enum {string} */
      claim: 'company' | 'price' | 'support';
      /** @description Version of the policy. */
      policy: string;
      satisfied: boolean;
      requirement: components['schemas']['RequirementView'];
    };
    JudgedView: {
      /**
       * @description Whose policies; null where nothing has to be shown.
       * @enum {string|null}
       */
      scope: 'standard' | 'company' | 'innovation' | 'sole_proprietor' | null;
      /** @description Day of the policies. */
      day: string;
      claims: components['schemas']['JudgedClaimView'][];
    };
    FindingAnswerView: {
      /** @description The round that was returned. */
      round: number;
      text: string;
      /** @description Not handed in yet: nobody but the applicant sees it. */
      draft: boolean;
    };
    FindingView: {
      id: string;
      /** @description The round it was found in. */
      round: number;
      pointer: string | null;
      documentId: string | null;
      page: number | null;
      evidenceId: string | null;
      /** @enum {string} */
      code:
        | 'other'
        | 'document_unreadable'
        | 'description_unclear'
        | 'category_mismatch'
        | 'attribute_out_of_range'
        | 'model_number_mismatch'
        | 'effect_not_shown'
        | 'price_not_shown'
        | 'support_not_shown'
        | 'company_facts_unclear'
        | 'document_out_of_date'
        | 'facts_differ_from_document';
      /** @enum {string} */
      severity: 'must' | 'should';
      text: string;
      /** @description The newest answer that the reader may see. */
      answer: string | null;
      /** @description One a round. */
      answers: components['schemas']['FindingAnswerView'][];
      /** @description The round in which it was found to be put right; while it is open it is carried from round to round. */
      resolvedRound: number | null;
    };
    PartyView: {
      /**
       * @description None when it is not known in which role they acted.
       * @enum {string|null}
       */
      role:
        | 'owner'
        | 'editor'
        | 'viewer'
        | 'association_examiner'
        | 'secretariat_examiner'
        | 'approver'
        | 'adviser'
        | 'administrator'
        | 'auditor'
        | null;
      organisation: string | null;
      /** @description None for an applicant who reads of the scheme's people. */
      name: string | null;
    };
    CaseEventView: {
      /** @enum {string} */
      verb:
        | 'answer'
        | 'write'
        | 'claim'
        | 'withdraw'
        | 'release'
        | 'appeal'
        | 'submit'
        | 'resubmit'
        | 'reassign'
        | 'resolve'
        | 'pass'
        | 'return'
        | 'approve'
        | 'reject'
        | 'merge';
      /** @enum {string|null} */
      from:
        | 'withdrawn'
        | 'association_check'
        | 'secretariat_check'
        | 'screening'
        | 'consultation'
        | 'approval'
        | 'returned'
        | 'appeal'
        | 'approved'
        | 'rejected'
        | 'merged'
        | null;
      /** @enum {string} */
      to:
        | 'withdrawn'
        | 'association_check'
        | 'secretariat_check'
        | 'screening'
        | 'consultation'
        | 'approval'
        | 'returned'
        | 'appeal'
        | 'approved'
        | 'rejected'
        | 'merged';
      round: number;
      actor: components['schemas']['PartyView'];
      /** @description To whom it was assigned; none for applicants, and when it went back to the queue. */
      assignee: string | null;
      reason: string | null;
      /** @description The day it was due after this step. */
      dueOn: string | null;
      /** Format: date-time */
      at: string;
    };
    CaseView: {
      id: string;
      /** @enum {string} */
      kind: 'distributor' | 'product' | 'category_proposal' | 'manufacturer';
      /** @description The product, manufacturer, distributor or category proposal that is reviewed. */
      subjectId: string;
      /** @description What people call it. */
      title: string;
      /** @enum {string} */
      track: 'standard' | 'innovation';
      applicant: string;
      /** @description The organisation that applies. */
      applicantId: string;
      /** @description The association that is responsible; none: the secretariat examines in its place. */
      association: string | null;
      /** @enum {string} */
      stage:
        | 'withdrawn'
        | 'association_check'
        | 'secretariat_check'
        | 'screening'
        | 'consultation'
        | 'approval'
        | 'returned'
        | 'appeal'
        | 'approved'
        | 'rejected'
        | 'merged';
      /** @description The day (`YYYY-MM-DD`) by which the present stage should be done; none while no examiner is waited for. */
      dueOn: string | null;
      /** @description Business days that were left when the clock was stopped by a return. */
      remainingDays: number | null;
      /** @description Counts submissions. */
      round: number;
      /** @description Whether somebody has claimed it in its present stage. */
      claimed: boolean;
      /** @description Who has; none for applicants. */
      examiner: string | null;
      examinerId: string | null;
      /** Format: date-time */
      submittedAt: string;
      /** @description Everything that was filled in, as it was handed in. */
      content: Record<string, never>;
      evidence: components['schemas']['EvidenceView'][];
      /** @description The requirements as they were judged at the submission. */
      assessment: components['schemas']['JudgedView'];
      /** @description What is different from the round before. */
      changes: components['schemas']['ChangeView'][];
      findings: components['schemas']['FindingView'][];
      history: components['schemas']['CaseEventView'][];
    };
    AffiliationView: {
      /** @description Names of the two organisations. */
      organisations: string[];
      kind: string;
      /** @description What matched, normalised. */
      matched: string;
      /** @description `strong`, `medium` or `weak`. */
      strength: string;
    };
    AffiliationList: {
      items: components['schemas']['AffiliationView'][];
    };
    AnswerBody: {
      /** Format: uuid */
      findingId: string;
      text: string;
    };
    ResubmitBody: {
      /** @description Answers that were not saved before; they take the place of saved ones. */
      answers: components['schemas']['AnswerBody'][];
    };
    ReassignBody: {
      /**
       * Format: uuid
       * @description Who is to examine it; null puts it back on the queue.
       */
      personId: string | null;
      /**
       * Format: uuid
       * @description Who had claimed it when the caller looked (`examinerId`); null: nobody.
       */
      fromId: string | null;
    };
    FindingBody: {
      /** @description JSON pointer into what was filled in. A finding has this, a `documentId` or an `evidenceId`. */
      pointer?: string;
      /**
       * Format: uuid
       * @description A document that was handed in.
       */
      documentId?: string;
      /** @description Page of the document, from 1. */
      page?: number;
      /**
       * Format: uuid
       * @description A piece of evidence that was handed in.
       */
      evidenceId?: string;
      /** @enum {string} */
      code:
        | 'description_unclear'
        | 'category_mismatch'
        | 'attribute_out_of_range'
        | 'model_number_mismatch'
        | 'effect_not_shown'
        | 'price_not_shown'
        | 'support_not_shown'
        | 'company_facts_unclear'
        | 'document_unreadable'
        | 'document_out_of_date'
        | 'facts_differ_from_document'
        | 'other';
      /**
       * @description `must` unless said: it has to be put right; `should` is advice.
       * @enum {string}
       */
      severity?: 'must' | 'should';
      text: string;
    };
    ReturnBody: {
      /** @description New findings; may be none when earlier ones are still open, which are carried. */
      findings: components['schemas']['FindingBody'][];
    };
    TermsBody: {
      /** @description What buyers and the maker are told, besides what the letter always says. */
      conditions: string[];
      /** @description Another last day than the scheme's. */
      endsOn?: string;
    };
    ApproveBody: {
      /** @description What a provisional listing is tied to; nothing of its own unless said. */
      terms?: components['schemas']['TermsBody'];
    };
    PlaceView: {
      /** @description From 1; of a workbook the sheet. */
      page: number;
      /** @description What stands around each place on the page, the first few. */
      snippets: string[];
    };
    CaseDocumentView: {
      /**
       * @description `infected` ones are handed out to nobody, `pending` ones not yet.
       * @enum {string}
       */
      scan: 'infected' | 'pending' | 'not_scanned' | 'clean';
      /** @enum {string} */
      reading: 'read' | 'waiting' | 'unreadable';
      /** @description Why it is unreadable, one of the codes of points; such a document supports nothing. */
      fault: string | null;
      /** @description Pages of a PDF, sheets of a workbook, 1 of anything else; null until it is read. */
      pages: number | null;
      /** @description Whether there is a picture of its first page. */
      preview: boolean;
      /** Format: date-time */
      uploadedAt: string;
      id: string;
      fileName: string;
      mediaType: string;
      /** @description Bytes. */
      size: number;
      /** @description Hexadecimal. */
      sha256: string;
      /** @description Where the text that was looked for stands. */
      places: components['schemas']['PlaceView'][];
    };
    CaseDocumentList: {
      items: components['schemas']['CaseDocumentView'][];
    };
    LookalikeView: {
      documentId: string;
      fileName: string;
      organisationId: string;
      organisation: string;
      /** Format: date-time */
      uploadedAt: string;
      /** @description The same file, byte for byte. */
      sameFile: boolean;
      /** @description Of sixty-four; null when the file has no picture. */
      differingBits: number | null;
    };
    LookalikeList: {
      items: components['schemas']['LookalikeView'][];
    };
    VerdictView: {
      /** @enum {string} */
      verdict: 'refused' | 'verified';
      /** @description Of a refusal. */
      reason: string | null;
      /** Format: date-time */
      at: string;
    };
    CheckView: {
      /** @description JSON pointer */
      pointer: string;
      code: string;
      /** @description In the words of the reader */
      detail: string;
      /**
       * @description `block` keeps it from being handed in, `warn` is told to both sides, `signal` to examiners alone.
       * @enum {string}
       */
      severity: 'block' | 'warn' | 'signal';
    };
    PaperView: {
      /** @enum {string} */
      answer: 'found' | 'not_found' | 'waiting' | 'unreadable';
      fact: string;
      label: string;
    };
    ExaminedEvidenceView: {
      /** @description The facts that the kind asks for; the title of each alternative is the kind. */
      facts:
        | {
            /** @description why the price is what it is */
            rationale: string;
          }
        | {
            /**
             * Format: date
             * @description published on
             */
            publishedOn: string;
            /** @description price in it, yen without tax */
            priceYen?: number;
            /**
             * Format: uri
             * @description web address
             */
            url?: string;
          }
        | {
            /** @description model number */
            modelNumber: string;
            /**
             * Format: date
             * @description delivered on
             */
            deliveredOn: string;
            /**
             * Format: date
             * @description invoiced on
             */
            invoicedOn?: string;
            /** @description number of the invoice */
            invoiceNumber: string;
            /** @description name of the buyer */
            buyerName: string;
            /** @description corporate number of the buyer, if it has one */
            buyerCorporateNumber?: string;
            /** @description quantity */
            quantity: number;
            /** @description unit price, yen without tax */
            unitPriceYen: number;
          }
        | {
            /** @description model number of the product sold */
            modelNumber: string;
            /**
             * Format: date
             * @description delivered on
             */
            deliveredOn: string;
            /**
             * Format: date
             * @description invoiced on
             */
            invoicedOn?: string;
            /** @description number of the invoice */
            invoiceNumber: string;
            /** @description name of the buyer */
            buyerName: string;
            /** @description corporate number of the buyer, if it has one */
            buyerCorporateNumber?: string;
            /** @description quantity */
            quantity: number;
            /** @description unit price, yen without tax */
            unitPriceYen: number;
          }
        | {
            /** @description materials */
            materials: {
              /** @description item */
              item: string;
              /** @description amount, yen */
              amountYen: number;
            }[];
            /** @description hours of labor */
            laborHours: number;
            /** @description hourly rate, yen */
            laborRateYen: number;
            /** @description basis of the hourly rate */
            laborRateBasis: string;
            /** @description direct expense, yen */
            directExpenseYen: number;
            /** @description overhead, yen */
            overheadYen: number;
            /** @description interest, yen */
            interestYen: number;
            /** @description profit, yen */
            profitYen: number;
            /** @description total, yen */
            totalYen: number;
          }
        | {
            /** @description unit of the capacity */
            capacityUnit: string;
            /** @description capacity of the product itself */
            ownCapacity: number;
            /** @description comparable products */
            products: {
              /** @description name */
              name: string;
              /** @description maker */
              maker: string;
              /** @description listing, source or web address */
              source: string;
              /** @description price, yen without tax */
              priceYen: number;
              /** @description capacity */
              capacity: number;
            }[];
            /** @description why the price is far from the median */
            reasonOutside?: string;
          }
        | {
            /** @description appraiser */
            appraiserName: string;
            /** @description corporate number of the appraiser, if it has one */
            appraiserCorporateNumber?: string;
            /**
             * Format: date
             * @description appraised on
             */
            appraisedOn: string;
            /** @description appraised price, yen without tax */
            appraisedPriceYen: number;
            /** @description the appraiser pledges independence */
            independencePledged: boolean;
          }
        | {
            /**
             * @description kind of contract
             * @enum {string}
             */
            contractKind: 'pilot' | 'trial' | 'overseas_sale';
            /** @description other party */
            partyName: string;
            /** @description corporate number of the other party, if it has one */
            partyCorporateNumber?: string;
            /**
             * Format: date
             * @description contracted on
             */
            contractedOn: string;
            /** @description amount, yen without tax */
            amountYen: number;
          }
        | {
            /**
             * Format: date
             * @description quoted on
             */
            quotedOn: string;
            /** @description addressee */
            addressee: string;
            /** @description price, yen without tax */
            priceYen: number;
          }
        | {
            /** @description model number */
            modelNumber: string;
            /**
             * Format: date
             * @description delivered on
             */
            deliveredOn: string;
            /** @description customer */
            customer: string;
            /**
             * @description prefecture of the customer
             * @enum {string}
             */
            prefecture:
              | '01'
              | '02'
              | '03'
              | '04'
              | '05'
              | '06'
              | '07'
              | '08'
              | '09'
              | '10'
              | '11'
              | '12'
              | '13'
              | '14'
              | '15'
              | '16'
              | '17'
              | '18'
              | '19'
              | '20'
              | '21'
              | '22'
              | '23'
              | '24'
              | '25'
              | '26'
              | '27'
              | '28'
              | '29'
              | '30'
              | '31'
              | '32'
              | '33'
              | '34'
              | '35'
              | '36'
              | '37'
              | '38'
              | '39'
              | '40'
              | '41'
              | '42'
              | '43'
              | '44'
              | '45'
              | '46'
              | '47';
          }
        | {
            /** @description trained staff */
            trainedStaff: number;
            /** @description how the support is organised */
            organisation: string;
          }
        | {
            /** @description hours to answer */
            answerHours: number;
            /** @description hours to be on site */
            onSiteHours: number;
          }
        | {
            /** @description areas */
            areas: {
              /** @description prefectures */
              prefectures: (
                | '01'
                | '02'
                | '03'
                | '04'
                | '05'
                | '06'
                | '07'
                | '08'
                | '09'
                | '10'
                | '11'
                | '12'
                | '13'
                | '14'
                | '15'
                | '16'
                | '17'
                | '18'
                | '19'
                | '20'
                | '21'
                | '22'
                | '23'
                | '24'
                | '25'
                | '26'
                | '27'
                | '28'
                | '29'
                | '30'
                | '31'
                | '32'
                | '33'
                | '34'
                | '35'
                | '36'
                | '37'
                | '38'
                | '39'
                | '40'
                | '41'
                | '42'
                | '43'
                | '44'
                | '45'
                | '46'
                | '47'
              )[];
              /**
               * @description by whom
               * @enum {string}
               */
              by: 'own' | 'distributor' | 'partner';
              /** @description name of the partner; if by is partner */
              partnerName?: string;
              /**
               * Format: uuid
               * @description agreement with the partner; if by is partner
               */
              agreementDocumentId?: string;
              /** @description name of the distributor; if by is distributor */
              distributorName?: string;
            }[];
          }
        | {
            /** @description how parts are stocked */
            stock: string;
            /** @description years of supply */
            supplyYears: number;
          }
        | {
            /** @description manuals */
            manual: boolean;
            /** @description a standard schedule of installation */
            installationSchedule: boolean;
            /** @description remote support */
            remoteSupport: boolean;
            /** @description what they consist of */
            description: string;
          }
        | {
            /**
             * @description kind
             * @enum {string}
             */
            basis: 'insurance' | 'quality_certificate';
            /** @description insurer; if basis is insurance */
            insurer?: string;
            /** @description policy number; if basis is insurance */
            policyNumber?: string;
            /** @description sum insured, yen; if basis is insurance */
            amountYen?: number;
            /** @description certificate number; if basis is quality_certificate */
            certificateNumber?: string;
            /**
             * Format: date
             * @description valid from
             */
            validFrom: string;
            /**
             * Format: date
             * @description valid to
             */
            validTo: string;
          }
        | {
            /**
             * @description kind
             * @enum {string}
             */
            basis: 'financial_statement' | 'source_escrow' | 'succession_plan';
            /** @description fiscal year; if basis is financial_statement */
            fiscalYear?: number;
            /** @description what it says */
            description?: string;
          }
        | {
            /** @description user */
            user: string;
            /**
             * Format: date
             * @description signed on
             */
            signedOn: string;
            /** @description site */
            site: string;
            /** @description model number */
            modelNumber?: string;
          }
        | {
            /**
             * Format: date
             * @description issued on
             */
            issuedOn: string;
          }
        | {
            /**
             * Format: date
             * @description issued on
             */
            issuedOn: string;
          };
      id: string;
      /** @enum {string} */
      kind:
        | 'response'
        | 'people'
        | 'area'
        | 'price_rationale'
        | 'price_list'
        | 'sales_record'
        | 'sales_record_other'
        | 'cost_build_up'
        | 'comparables'
        | 'appraisal'
        | 'pilot_contract'
        | 'quotation'
        | 'delivery_record'
        | 'parts'
        | 'service_method'
        | 'liability'
        | 'continuity'
        | 'pilot_result'
        | 'registry_certificate'
        | 'tax_certificate';
      /** @description The last day on which it counts; null when it does not run out. */
      validTo: string | null;
      documents: components['schemas']['DocumentView'][];
      /** @enum {string} */
      claim: 'company' | 'price' | 'support';
      /** @enum {string} */
      weight: 'none' | 'A' | 'B' | 'C' | 'A-';
      /**
       * @description Whether it counts.
       * @enum {string}
       */
      standing: 'waiting' | 'counts' | 'refused' | 'expired';
      /** @description The newest; null before any. */
      verdict: components['schemas']['VerdictView'] | null;
      /** @description Pointers lead into this piece. */
      checks: components['schemas']['CheckView'][];
      papers: components['schemas']['PaperView'][];
    };
    RecordsView: {
      /** @description Unit prices, yen, lowest first. */
      sample: number[];
      median: number;
      least: number;
      most: number;
      /** @description How far the declared price is above the median, as a share of it. */
      aboveMedian: number;
      /** @description How far it is above the lowest, as a share of it. */
      aboveLeast: number;
      /** @description Further above the lowest than the scheme allows. */
      tooHigh: boolean;
    };
    ComparablesView: {
      unit: string;
      /** @description Yen per unit of capacity. */
      own: number;
      sample: number[];
      median: number;
      /** @description Distance from the median, as a share of it. */
      distance: number;
      /** @description Further from the median than the scheme allows. */
      outside: boolean;
      /** @description Robust z-score by median and MAD; null for a small sample or one without spread. */
      score: number | null;
      standsOut: boolean;
    };
    CostView: {
      /** @description What the parts add up to, yen. */
      sum: number;
      stated: number;
      /** @description Profit as a share of the cost. */
      profit: number;
      usual: number;
      most: number;
      aboveBand: boolean;
    };
    PriceView: {
      /** @description Yen without tax. */
      declared: number;
      records: components['schemas']['RecordsView'] | null;
      comparables: components['schemas']['ComparablesView'][];
      costs: components['schemas']['CostView'][];
    };
    CaseEvidenceView: {
      assessment: components['schemas']['JudgedView'];
      evidence: components['schemas']['ExaminedEvidenceView'][];
      /** @description None where no price is declared. */
      price: components['schemas']['PriceView'] | null;
    };
    WantedKindView: {
      /** @enum {string} */
      kind:
        | 'response'
        | 'people'
        | 'area'
        | 'price_rationale'
        | 'price_list'
        | 'sales_record'
        | 'sales_record_other'
        | 'cost_build_up'
        | 'comparables'
        | 'appraisal'
        | 'pilot_contract'
        | 'quotation'
        | 'delivery_record'
        | 'parts'
        | 'service_method'
        | 'liability'
        | 'continuity'
        | 'pilot_result'
        | 'registry_certificate'
        | 'tax_certificate';
      name: string;
      /** @description How to come by it. */
      how: string;
    };
    NeedView: {
      atLeast: number;
      kinds: components['schemas']['WantedKindView'][];
    };
    WayView: {
      needs: components['schemas']['NeedView'][];
    };
    ClaimWaysView: {
      /** @enum {string} */
      claim: 'company' | 'price' | 'support';
      ways: components['schemas']['WayView'][];
    };
    TrackReadinessView: {
      /** @enum {string} */
      track: 'standard' | 'innovation';
      /** @description Handing it in now would be accepted. */
      ready: boolean;
      /** @description Everything a submission would be refused for. */
      blocking: components['schemas']['PointView'][];
      warnings: components['schemas']['PointView'][];
      /** @description Every way to satisfy the claims that are not, shortest first. */
      ways: components['schemas']['ClaimWaysView'][];
      assessment: components['schemas']['JudgedView'];
    };
    ReadinessView: {
      /** @description Frozen by a submission: there is nothing to hand in. */
      frozen: boolean;
      /**
       * @description Where its case stands; null when none is open.
       * @enum {string|null}
       */
      stage:
        | 'withdrawn'
        | 'association_check'
        | 'secretariat_check'
        | 'screening'
        | 'consultation'
        | 'approval'
        | 'returned'
        | 'appeal'
        | 'approved'
        | 'rejected'
        | 'merged'
        | null;
      /** @description The applicant's own track first. */
      tracks: components['schemas']['TrackReadinessView'][];
      evidence: components['schemas']['ExaminedEvidenceView'][];
      /** @description None where no price is declared. */
      price: components['schemas']['PriceView'] | null;
    };
    EvidenceTermView: {
      evidenceId: string;
      /** @enum {string} */
      kind:
        | 'response'
        | 'people'
        | 'area'
        | 'price_rationale'
        | 'price_list'
        | 'sales_record'
        | 'sales_record_other'
        | 'cost_build_up'
        | 'comparables'
        | 'appraisal'
        | 'pilot_contract'
        | 'quotation'
        | 'delivery_record'
        | 'parts'
        | 'service_method'
        | 'liability'
        | 'continuity'
        | 'pilot_result'
        | 'registry_certificate'
        | 'tax_certificate';
      /** @description The last day on which it counts. */
      validTo: string;
      productId: string;
      /** @description As it is called in its newest revision. */
      productName: string | null;
    };
    EvidenceTermList: {
      items: components['schemas']['EvidenceTermView'][];
    };
    ListingGraceView: {
      listingId: string;
      productId: string;
      /** @description What the listing is called. */
      name: string;
      /** @description The last day to mend it, `YYYY-MM-DD`; afterwards the listing is suspended. */
      until: string;
      /** @description What is missing today. */
      missing: components['schemas']['PointView'][];
    };
    ListingGraceList: {
      items: components['schemas']['ListingGraceView'][];
    };
    FindingTextView: {
      ja: string;
      en: string;
    };
    FindingCodeView: {
      /** @enum {string} */
      code:
        | 'other'
        | 'document_unreadable'
        | 'description_unclear'
        | 'category_mismatch'
        | 'attribute_out_of_range'
        | 'model_number_mismatch'
        | 'effect_not_shown'
        | 'price_not_shown'
        | 'support_not_shown'
        | 'company_facts_unclear'
        | 'document_out_of_date'
        | 'facts_differ_from_document';
      label: components['schemas']['FindingTextView'];
      /** @description A text to start from; 〔〕 marks what is to be filled in. */
      template: components['schemas']['FindingTextView'];
    };
    FindingCodeList: {
      items: components['schemas']['FindingCodeView'][];
    };
    AnswerTextBody: {
      text: string;
    };
    TimelineEntryView: {
      /** Format: date-time */
      at: string;
      /** @description `step`, `decision`, `finding`, `answer`, `resolution` or `message`. */
      what: string;
      /** @description Who did it; none for what came with a step. */
      by: components['schemas']['PartyView'] | null;
      round: number | null;
      /** @enum {string|null} */
      verb:
        | 'answer'
        | 'write'
        | 'claim'
        | 'withdraw'
        | 'release'
        | 'appeal'
        | 'submit'
        | 'resubmit'
        | 'reassign'
        | 'resolve'
        | 'pass'
        | 'return'
        | 'approve'
        | 'reject'
        | 'merge'
        | null;
      /**
       * @description The stage a step led to.
       * @enum {string|null}
       */
      stage:
        | 'withdrawn'
        | 'association_check'
        | 'secretariat_check'
        | 'screening'
        | 'consultation'
        | 'approval'
        | 'returned'
        | 'appeal'
        | 'approved'
        | 'rejected'
        | 'merged'
        | null;
      findingId: string | null;
      /** @description Number of the decision's letter. */
      letter: string | null;
      text: string | null;
      /** @description How the clock stood afterwards: `running`, `stopped` or `ended`. */
      clock: string;
      /** @description The day (`YYYY-MM-DD`) the case was due after it. */
      dueOn: string | null;
    };
    TimelineView: {
      /** @description In order, oldest first. */
      items: components['schemas']['TimelineEntryView'][];
    };
    MessageView: {
      id: string;
      author: components['schemas']['PartyView'];
      text: string;
      /** Format: date-time */
      at: string;
    };
    MessagePage: {
      items: components['schemas']['MessageView'][];
      /** @description Cursor of the next page; absent on the last. */
      next?: string;
    };
    MessageBody: {
      text: string;
    };
    DecisionView: {
      /** @description Number of the letter. */
      number: string;
      /** @description `approved` or `rejected`. */
      outcome: string;
      /**
       * @description The stage it was made in: `approval` or `appeal`.
       * @enum {string}
       */
      stage:
        | 'withdrawn'
        | 'association_check'
        | 'secretariat_check'
        | 'screening'
        | 'consultation'
        | 'approval'
        | 'returned'
        | 'appeal'
        | 'approved'
        | 'rejected'
        | 'merged';
      round: number;
      /** @description `YYYY-MM-DD` in Japan. */
      decidedOn: string;
      reason: string | null;
      conditions: string[];
      /** @description Last day of what was granted; none: until further notice. */
      endsOn: string | null;
      /** @description Last day for an appeal; none where there is none. */
      appealUntil: string | null;
      /** @description The requirements as they were evaluated. */
      assessment: components['schemas']['JudgedView'];
      /** @description The scheme's figures in force at the submission and on the day of the decision. */
      figures: Record<string, never>;
    };
    DecisionList: {
      items: components['schemas']['DecisionView'][];
    };
    HitCategory: {
      id: string;
      name: string;
    };
    ExcerptView: {
      text: string;
      /** @description Stretches of the text: from a letter up to, not including, another. */
      matches: Record<string, never>[];
    };
    HighlightsView: {
      /** @description Stretches of the name: from a letter up to, not including, another. */
      name: Record<string, never>[];
      /** @description The part of the description that matches. */
      excerpt: components['schemas']['ExcerptView'];
    };
    SearchHit: {
      /** @description Of the listing. */
      id: string;
      name: string;
      modelNumbers: string[];
      category: components['schemas']['HitCategory'];
      maker: string;
      makerId: string;
      /** @description Yen without tax. */
      bodyPrice: number;
      kind: string;
      /** @description With `highlight=true`. */
      highlights?: components['schemas']['HighlightsView'];
    };
    RecognisedWord: {
      /** @description What was typed, folded. */
      piece: string;
      /** @description The word it was taken for. */
      as: string;
      /**
       * @description How: as written, by sound, as a homophone, as part of a word, as a similar word.
       * @enum {string}
       */
      manner: 'written' | 'sound' | 'homophone' | 'partial' | 'similar';
    };
    Interpretation: {
      /** @description The words as they were searched for. */
      q: string;
      words: components['schemas']['RecognisedWord'][];
      /** @description What is no known word and was looked for in the texts. */
      rest: string[];
      /** @description The categories that were taken to be meant, most meant first. */
      categories: components['schemas']['HitCategory'][];
    };
    SearchResult: {
      hits: components['schemas']['SearchHit'][];
      total: number;
      /** @description For each facet asked for how many hits each value has; for numbers `min` and `max`. */
      facets: {
        [key: string]: {
          [key: string]: number;
        };
      };
      interpretation: components['schemas']['Interpretation'];
      /** @description Answered without the search engine: simpler ranking, no facets. */
      degraded: boolean;
    };
    Suggestion: {
      /** @enum {string} */
      kind: 'maker' | 'product' | 'category' | 'word';
      text: string;
      /** @description Of the category, the maker or the listing; none for a word. */
      id?: string;
    };
    Suggestions: {
      items: components['schemas']['Suggestion'][];
    };
    ClickBody: {
      /** @description What was searched for. */
      q: string;
    };
    SynonymView: {
      id: string;
      word: string;
      targets: string[];
      version: number;
    };
    SynonymPage: {
      items: components['schemas']['SynonymView'][];
      /** @description Cursor of the next page; absent on the last. */
      next?: string;
    };
    SynonymBody: {
      /** @description The word as people write it; other ways of writing it are found too. */
      word: string;
      /**
       * @description Categories, their other names, other known words, or industries as `JSIC:M`; what is meant most comes first. None:
       *     the word says nothing about what is meant.
       */
      targets: string[];
    };
    TrySynonymBody: {
      /** @description The word as people write it; other ways of writing it are found too. */
      word: string;
      /**
       * @description Categories, their other names, other known words, or industries as `JSIC:M`; what is meant most comes first. None:
       *     the word says nothing about what is meant.
       */
      targets: string[];
      /** @description What somebody searches for. */
      q: string;
      /** @description The word that would be written otherwise. */
      replaces?: string;
    };
    TriedHitView: {
      id: string;
      name: string;
      maker: string;
      category: string;
    };
    TriedView: {
      total: number;
      /** @description The categories that would be meant, the most meant first. */
      categories: string[];
      /** @description The first hits. */
      hits: components['schemas']['TriedHitView'][];
    };
    ComparedView: {
      /** @description What the search finds as things stand. */
      now: components['schemas']['TriedView'];
      /** @description What it would find. */
      then: components['schemas']['TriedView'];
    };
    SearchCountView: {
      /** @description What was searched for, folded. */
      query: string;
      searches: number;
      withoutHits: number;
      /** @description How often a hit was opened. */
      clicks: number;
    };
    SearchCountsView: {
      items: components['schemas']['SearchCountView'][];
    };
    SellerView: {
      /** @description Of the distributor. */
      id: string;
      name: string;
    };
    WordsView: {
      ja: string;
      en: string;
    };
    CeilingView: {
      /** @description Yen. */
      plain: number;
      /** @description Yen, with the large wage rise. */
      wageRise: number;
    };
    CeilingsView: {
      /** @description Up to `smallestStaffMost` people. */
      smallest: components['schemas']['CeilingView'];
      /** @description Up to `middleStaffMost` people. */
      middle: components['schemas']['CeilingView'];
      largest: components['schemas']['CeilingView'];
    };
    SubsidyFiguresView: {
      /** @description Share of the eligible cost. */
      rate: number;
      /** @description Share of the registered sold price. */
      listingShare: number;
      /** @description Most that installation counts, as a share of the price. */
      installationShareMost: number;
      smallestStaffMost: number;
      middleStaffMost: number;
      ceilings: components['schemas']['CeilingsView'];
    };
    EstimateStepView: {
      code: string;
      label: components['schemas']['WordsView'];
      /** @description The sum with its figures. */
      formula: string;
      /** @description Whole yen. */
      yen: number;
    };
    PaybackView: {
      /** @description What the saved hours are worth a month, whole yen. */
      monthlySaving: number;
      /** @description Months until it has paid for itself, rounded up to a tenth. */
      months: number;
      formula: string;
    };
    EstimateView: {
      listingId: string;
      name: string;
      /** @description Whose price was used; null: nobody has registered one. */
      seller: components['schemas']['SellerView'] | null;
      /**
       * @description `body_price`: no sold price is registered, and the body price stands in for it.
       * @enum {string}
       */
      priceFrom: 'sold_price' | 'body_price';
      /** @description That it is an estimate, in words. */
      notice: components['schemas']['WordsView'];
      /** @description The day whose rules were used. */
      on: string;
      /** @description Yen without tax. */
      price: number;
      /** @description Yen without tax. */
      installationCost: number;
      staff: number;
      wageRise: boolean;
      /** @description The scheme's figures of that day. */
      parameters: components['schemas']['SubsidyFiguresView'];
      bracket: string;
      /** @description Whole yen. */
      subsidy: number;
      /** @description What limits it: `by_rate`, `ceiling_of_company` or `ceiling_of_listing`. */
      boundBy: string;
      totalCost: number;
      /** @description What remains to be paid. */
      netCost: number;
      /** @description Every step of the arithmetic, in order. */
      steps: components['schemas']['EstimateStepView'][];
      /** @description Null when hours and wage were not given, or nothing is saved. */
      payback: components['schemas']['PaybackView'] | null;
    };
    ServerView: {
      /** @enum {string} */
      kind: 'maker' | 'distributor';
      id: string;
      name: string;
      /** @description Hours until a call is answered. */
      answerHours: number;
      /** @description Hours until somebody is on site. */
      onSiteHours: number;
    };
    ServedPrefectureView: {
      /** @description JIS X 0401, two digits. */
      prefecture: string;
      ja: string;
      en: string;
      /** @description The fastest on site first. */
      servers: components['schemas']['ServerView'][];
    };
    CoverageMapView: {
      /** @description Prefectures in which somebody looks after it today, north to south. */
      served: components['schemas']['ServedPrefectureView'][];
      /** @description Codes of the others. */
      unserved: string[];
    };
    PriceEstimateView: {
      /** @description That it is an estimate, in words. */
      notice: components['schemas']['WordsView'];
      /** @description The day whose rules were used. */
      on: string;
      /** @description Yen without tax. */
      price: number;
      /** @description Yen without tax. */
      installationCost: number;
      staff: number;
      wageRise: boolean;
      /** @description The scheme's figures of that day. */
      parameters: components['schemas']['SubsidyFiguresView'];
      bracket: string;
      /** @description Whole yen. */
      subsidy: number;
      /** @description What limits it: `by_rate`, `ceiling_of_company` or `ceiling_of_listing`. */
      boundBy: string;
      totalCost: number;
      /** @description What remains to be paid. */
      netCost: number;
      /** @description Every step of the arithmetic, in order. */
      steps: components['schemas']['EstimateStepView'][];
      /** @description Null when hours and wage were not given, or nothing is saved. */
      payback: components['schemas']['PaybackView'] | null;
    };
    InquiryBody: {
      /** Format: uuid */
      listingId: string;
      /**
       * Format: uuid
       * @description The dealer that is asked; the maker unless said.
       */
      distributorId?: string;
      /**
       * @description A question, or a request for a quotation.
       * @enum {string}
       */
      kind: 'question' | 'quotation';
      text: string;
    };
    InquiryMessageView: {
      /** @enum {string} */
      side: 'company' | 'buyer';
      text: string;
      /** Format: date-time */
      at: string;
    };
    InquiryBuyerView: {
      /** @description The company; none for a visitor. */
      name: string | null;
      /** @description Only once the buyer allowed it. */
      mail: string | null;
    };
    InquiryView: {
      /**
       * @description On which side the caller is.
       * @enum {string}
       */
      side: 'company' | 'buyer';
      /** @description Oldest first. */
      messages: components['schemas']['InquiryMessageView'][];
      id: string;
      /** @enum {string} */
      kind: 'quotation' | 'question';
      /** @enum {string} */
      status: 'closed' | 'open' | 'unconfirmed';
      listingId: string;
      /** @description Its name on the day it was asked about. */
      listingName: string;
      /** @description The company that is asked. */
      company: string;
      /**
       * @description As what it is asked.
       * @enum {string}
       */
      companyPart: 'maker' | 'distributor';
      buyer: components['schemas']['InquiryBuyerView'];
      /** @description Whether the company may see the buyer's mail address. */
      mailShared: boolean;
      /**
       * @description Which side has closed it.
       * @enum {string|null}
       */
      closedBy: 'company' | 'buyer' | null;
      /** Format: date-time */
      createdAt: string;
      /** Format: date-time */
      lastMessageAt: string;
    };
    InquiryListEntry: {
      /**
       * @description Which side wrote last.
       * @enum {string}
       */
      lastSide: 'company' | 'buyer';
      id: string;
      /** @enum {string} */
      kind: 'quotation' | 'question';
      /** @enum {string} */
      status: 'closed' | 'open' | 'unconfirmed';
      listingId: string;
      /** @description Its name on the day it was asked about. */
      listingName: string;
      /** @description The company that is asked. */
      company: string;
      /**
       * @description As what it is asked.
       * @enum {string}
       */
      companyPart: 'maker' | 'distributor';
      buyer: components['schemas']['InquiryBuyerView'];
      /** @description Whether the company may see the buyer's mail address. */
      mailShared: boolean;
      /**
       * @description Which side has closed it.
       * @enum {string|null}
       */
      closedBy: 'company' | 'buyer' | null;
      /** Format: date-time */
      createdAt: string;
      /** Format: date-time */
      lastMessageAt: string;
    };
    InquiryPage: {
      items: components['schemas']['InquiryListEntry'][];
      /** @description Cursor of the next page; absent on the last. */
      next?: string;
    };
    InquiryMessageBody: {
      text: string;
    };
    VisitorInquiryBody: {
      /** Format: uuid */
      listingId: string;
      /**
       * Format: uuid
       * @description The dealer that is asked; the maker unless said.
       */
      distributorId?: string;
      /**
       * @description A question, or a request for a quotation.
       * @enum {string}
       */
      kind: 'question' | 'quotation';
      text: string;
      /**
       * Format: email
       * @description Where the answer goes; the company is not shown it unless the buyer allows.
       */
      mail: string;
    };
    BuyerLinkBody: {
      /** @description What stands behind `token=` in the link of the mail. */
      token: string;
    };
    VisitorMessageBody: {
      /** @description What stands behind `token=` in the link of the mail. */
      token: string;
      text: string;
    };
    ShortlistEntryView: {
      listingId: string;
      name: string;
      maker: string;
      category: string;
      /** @description Yen without tax. */
      bodyPrice: number;
      /** @description Whether it is in the catalog now. */
      live: boolean;
      note: string | null;
      /** Format: date-time */
      addedAt: string;
    };
    ShortlistView: {
      /** @description Added last first. */
      items: components['schemas']['ShortlistEntryView'][];
    };
    ShortlistBody: {
      note?: string;
    };
    SavedSearchView: {
      query: {
        [key: string]: string;
      };
      id: string;
      name: string;
      mails: boolean;
      /**
       * Format: date-time
       * @description When it was last run; none before the first time.
       */
      checkedAt: string | null;
      /** Format: date-time */
      createdAt: string;
    };
    SavedSearchList: {
      /** @description Saved last first. */
      items: components['schemas']['SavedSearchView'][];
    };
    SavedSearchBody: {
      /** @description The parameters of the search, as in the address of `GET /catalog/search`; all of them texts. */
      query: {
        [key: string]: string;
      };
      name: string;
      /** @description Whether news are mailed; they are unless said. */
      mails?: boolean;
    };
    NeedBody: {
      /** @description What work is to be lightened, in one's own words; makers read it. */
      text: string;
      /**
       * @description Division of the Japan Standard Industrial Classification, A to T.
       * @enum {string}
       */
      industry:
        | 'A'
        | 'B'
        | 'C'
        | 'D'
        | 'E'
        | 'F'
        | 'G'
        | 'H'
        | 'I'
        | 'J'
        | 'K'
        | 'L'
        | 'M'
        | 'N'
        | 'O'
        | 'P'
        | 'Q'
        | 'R'
        | 'S'
        | 'T';
      /** @description Kind of work. */
      process: string;
      /**
       * @description JIS X 0401, two digits.
       * @enum {string}
       */
      prefecture?:
        | '01'
        | '02'
        | '03'
        | '04'
        | '05'
        | '06'
        | '07'
        | '08'
        | '09'
        | '10'
        | '11'
        | '12'
        | '13'
        | '14'
        | '15'
        | '16'
        | '17'
        | '18'
        | '19'
        | '20'
        | '21'
        | '22'
        | '23'
        | '24'
        | '25'
        | '26'
        | '27'
        | '28'
        | '29'
        | '30'
        | '31'
        | '32'
        | '33'
        | '34'
        | '35'
        | '36'
        | '37'
        | '38'
        | '39'
        | '40'
        | '41'
        | '42'
        | '43'
        | '44'
        | '45'
        | '46'
        | '47';
      /**
       * Format: email
       * @description Where an answer may go; shown to nobody.
       */
      mail?: string;
    };
    RecordedNeedView: {
      id: string;
      text: string;
      industry: string;
      process: string;
      prefecture: string | null;
      /** @description What the secretariat has answered. */
      answer: string | null;
      /** @description Whether who recorded it can still be answered by mail. */
      answerable: boolean;
      /** @description Taken out of the makers' list. */
      hidden: boolean;
      /** Format: date-time */
      recordedAt: string;
      /** @description Where a category for it can be proposed. */
      propose: string;
    };
    NeedPage: {
      items: components['schemas']['RecordedNeedView'][];
      /** @description Cursor of the next page; absent on the last. */
      next?: string;
    };
    NeedCount: {
      process: string;
      count: number;
      /** @description The divisions it was recorded for. */
      industries: string[];
    };
    NeedCounts: {
      /** @description Most wanted first. */
      items: components['schemas']['NeedCount'][];
    };
    NeedAnswerBody: {
      text: string;
    };
    OpenListing: {
      attributes: {
        [key: string]: unknown;
      };
    };
    CatalogChangeView: {
      listingId: string;
      /**
       * @description `gone`: it is not in the catalog any more.
       * @enum {string}
       */
      change: 'listed' | 'gone';
      /** Format: date-time */
      changedAt: string;
      /** @description As it is now. */
      listing: components['schemas']['OpenListing'] | null;
    };
    ChangesView: {
      /** @description In the order of the changes; each listing at most once. */
      items: components['schemas']['CatalogChangeView'][];
      /** @description Send it back as `since`. */
      cursor: string;
      /** @description Whether there is more already. */
      more: boolean;
      license: string;
    };
    CategoryMakers: {
      categoryId: string;
      name: string;
      /** @description Registered manufacturers, each counted once. */
      makers: number;
      /** @description Of these, small and medium enterprises. */
      sme: number;
      /** @description Their share in percent, rounded. */
      smePercent: number;
      startup: number;
      /** @description Their share in percent, rounded. */
      startupPercent: number;
    };
    MakerCounts: {
      /** @description Registered manufacturers, each counted once. */
      makers: number;
      /** @description Of these, small and medium enterprises. */
      sme: number;
      /** @description Their share in percent, rounded. */
      smePercent: number;
      startup: number;
      /** @description Their share in percent, rounded. */
      startupPercent: number;
    };
    MakersTable: {
      /** @description In the order of the readings of their names; those without a maker are left out. */
      categories: components['schemas']['CategoryMakers'][];
      /** @description All makers that count in any category. */
      all: components['schemas']['MakerCounts'];
    };
    OpenCases: {
      kind: string;
      stage: string;
      /** @description Days since the first submission: `under_7`, `7_to_29`, `30_to_89`, `90_and_more`. */
      age: string;
      cases: number;
    };
    TimeToListing: {
      track: string;
      /** @description Approved cases of products. */
      cases: number;
      /** @description Half of them took at most so many days. */
      medianDays: number;
      /** @description Nine in ten took at most so many days. */
      ninetiethDays: number;
    };
    Rounds: {
      kind: string;
      rounds: number;
      /** @description Closed cases that took so many. */
      cases: number;
    };
    ReturnReason: {
      /** @description Of the finding. */
      code: string;
      findings: number;
      cases: number;
    };
    PrefectureCoverage: {
      /** @description JIS X 0401, two digits. */
      prefecture: string;
      ja: string;
      en: string;
      /** @description Live listings that somebody looks after there today. */
      listings: number;
      makers: number;
      distributors: number;
    };
    MonthOfListings: {
      /** @description `YYYY-MM`, in Japan. */
      month: string;
      full: number;
      provisional: number;
    };
    DayOfSearches: {
      /** @description `YYYY-MM-DD`, in Japan. */
      day: string;
      searches: number;
      /** @description Of these, how many found nothing. */
      withoutHits: number;
    };
    StatisticsView: {
      /**
       * Format: date-time
       * @description When the figures were reckoned.
       */
      asOf: string;
      makers: components['schemas']['MakersTable'];
      /** @description Cases under review and returned ones. */
      openCases: components['schemas']['OpenCases'][];
      timeToListing: components['schemas']['TimeToListing'][];
      rounds: components['schemas']['Rounds'][];
      /** @description Most frequent first. */
      returnReasons: components['schemas']['ReturnReason'][];
      /** @description All prefectures, north to south. */
      coverage: components['schemas']['PrefectureCoverage'][];
      /** @description Live listings by the month they were published in. */
      listingsByMonth: components['schemas']['MonthOfListings'][];
      /** @description Searches of the last thirty days, by day; days without any are left out. */
      searchesByDay: components['schemas']['DayOfSearches'][];
    };
    Reindexed: {
      /** @description How many listings it holds. */
      listings: number;
    };
    Fault: {
      /** @description The first row that does not hold: its number in the log, or the id of what it is about. */
      place: string;
      why: string;
    };
    Check: {
      /**
       * @description The chain of the log; the events of listings against the log; the records of cases against the log.
       * @enum {string}
       */
      what: 'log' | 'listings' | 'cases';
      /** @description How many rows hold; those before the fault, where there is one. */
      rows: number;
      broken: components['schemas']['Fault'] | null;
    };
    Verified: {
      checks: components['schemas']['Check'][];
    };
    RefusedLineView: {
      line: number;
      externalId?: string;
      reasons: string[];
    };
    Imported: {
      read: number;
      created: number;
      /** @description Taken by an earlier import. */
      present: number;
      refused: number;
      /** @description The first refused lines, with everything that is wrong with each. */
      lines: components['schemas']['RefusedLineView'][];
    };
    OperationView: {
      id: string;
      /** @enum {string} */
      kind: 'reindex' | 'verification' | 'catalog_import';
      /** @enum {string} */
      status: 'done' | 'waiting' | 'failed' | 'running';
      /** @description Name of who started it. */
      startedBy: string;
      fileName: string | null;
      /** @description How far it is: listings, lines of the log, or bytes of the file. */
      done: number;
      /** @description Of how many; null until that is known. */
      total: number | null;
      /** Format: date-time */
      createdAt: string;
      /** Format: date-time */
      endedAt: string | null;
      reindexed: components['schemas']['Reindexed'] | null;
      verified: components['schemas']['Verified'] | null;
      imported: components['schemas']['Imported'] | null;
      /** @description Why it has failed. */
      failure: string | null;
    };
    OperationPage: {
      items: components['schemas']['OperationView'][];
      /** @description Cursor of the next page; absent on the last. */
      next?: string;
    };
    AuditPersonView: {
      id: string;
      name: string;
    };
    AuditLineView: {
      /** @description Position in the chain, from 1. */
      seq: string;
      /** Format: date-time */
      at: string;
      /** @description Null: the system itself. */
      actor: components['schemas']['AuditPersonView'] | null;
      action: string;
      subjectType: string;
      subjectId: string;
      /** @description Details as JSON text, letter by letter as they were written. */
      data: string;
      /** @description SHA-256 over this line and the one before it, in hexadecimal. */
      hash: string;
    };
    AuditLogPage: {
      /** @description Newest first. */
      items: components['schemas']['AuditLineView'][];
      /** @description Cursor of the next page; absent on the last. */
      next?: string;
    };
    TopicCountView: {
      topic: string;
      waiting: number;
      active: number;
      /** @description Failed once or more, to be tried again. */
      retrying: number;
      /** @description Not tried again by itself. */
      failed: number;
    };
    FailedJobView: {
      id: string;
      topic: string;
      /** @description What it carries, which is ids, as JSON text. */
      data: string;
      /** @description How often it was tried again. */
      tries: number;
      /** @description Whether it is tried again by itself. */
      retrying: boolean;
      message: string;
      /** Format: date-time */
      createdAt: string;
    };
    JobsView: {
      topics: components['schemas']['TopicCountView'][];
      /** @description The newest hundred that have failed. */
      failures: components['schemas']['FailedJobView'][];
    };
    CategoryReach: {
      /** @description Live listings: they stay. */
      listings: number;
      /** @description Products that are drafts in it: they can no longer be handed in. */
      drafts: number;
      /** @description Open cases: they are decided still. */
      cases: number;
      /** @description Makers registered into it. */
      makers: number;
    };
    IndexReach: {
      /** @description Live listings, all of which are read. */
      listings: number;
    };
    NoticeView: {
      id: string;
      /** @description What it is about, as a code. */
      kind: string;
      subject: string;
      /** @description Address of the page it leads to. */
      page: string;
      read: boolean;
      /** Format: date-time */
      createdAt: string;
    };
    NoticePage: {
      /** @description Newest first. */
      items: components['schemas']['NoticeView'][];
      /** @description How many were not read, on all pages. */
      unread: number;
      /** @description Cursor of the next page; absent on the last. */
      next?: string;
    };
    ReadBody: {
      /**
       * Format: uuid
       * @description The newest notice that was seen: it and all older ones were read.
       */
      until: string;
    };
    Problem: {
      type: string;
      title: string;
      status: number;
      /** @description One of the codes in docs/problems.md */
      code: string;
      /** @description Id of the request */
      instance: string;
      /** @description Everything to correct */
      errors: {
        pointer: string;
        code: string;
        detail: string;
      }[];
    };
  };
  responses: never;
  parameters: never;
  requestBodies: never;
  headers: never;
  pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
  Health_live: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['LivenessView'];
        };
      };
      /** @description Problem details */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  Health_ready: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ReadyView'];
        };
      };
      /** @description Problem details */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  Mailbox_list: {
    parameters: {
      query?: {
        /** @description Most on a page. */
        limit?: number;
        /** @description The `next` of the page before. */
        cursor?: string;
        /** @description Only what goes to this mail address. */
        to?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['MailPage'];
        };
      };
      /** @description Problem details */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  Mailbox_state: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['MailboxState'];
        };
      };
      /** @description Problem details */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  Session_show: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['SessionView'];
        };
      };
      /** @description Problem details */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  Session_signIn: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['SignInBody'];
      };
    };
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['SessionView'];
        };
      };
      /** @description Problem details */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  Session_signOut: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description Problem details */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  Session_showSecondFactor: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ShowCodeBody'];
      };
    };
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['SessionView'];
        };
      };
      /** @description Problem details */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  Session_switchOrganisation: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['SwitchBody'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['SessionView'];
        };
      };
      /** @description Problem details */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  OwnSessions_list: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['OwnSessionList'];
        };
      };
      /** @description Problem details */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  OwnSessions_revokeOthers: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description Problem details */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  OwnSessions_revoke: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description Problem details */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  SecondFactor_enrol: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['SecondFactorEnrolmentView'];
        };
      };
      /** @description Problem details */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  SecondFactor_confirm: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['CodeBody'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['EnrolledView'];
        };
      };
      /** @description Problem details */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  SecondFactor_renewRecoveryCodes: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['CodeBody'];
      };
    };
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['RecoveryCodesView'];
        };
      };
      /** @description Problem details */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  SecondFactor_remove: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['CodeBody'];
      };
    };
    responses: {
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description Problem details */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  SignUp_request: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['SignUpBody'];
      };
    };
    responses: {
      202: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description Problem details */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  SignUp_confirm: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['LinkBody'];
      };
    };
    responses: {
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description Problem details */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  Password_change: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ChangePasswordBody'];
      };
    };
    responses: {
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description Problem details */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  Password_request: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ForgottenPasswordBody'];
      };
    };
    responses: {
      202: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description Problem details */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  Password_reset: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ResetPasswordBody'];
      };
    };
    responses: {
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description Problem details */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  OwnAccount_show: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['OwnAccountView'];
        };
      };
      /** @description Problem details */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  OwnAccount_change: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['OwnAccountBody'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['OwnAccountView'];
        };
      };
      /** @description Problem details */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  Member_list: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['MemberList'];
        };
      };
      /** @description Problem details */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  Member_changeRole: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
        personId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ChangeRoleBody'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['MemberView'];
        };
      };
      /** @description Problem details */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  Member_remove: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
        personId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description Problem details */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  Member_resetSecondFactor: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
        personId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description Problem details */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  Member_listInvitations: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['InvitationList'];
        };
      };
      /** @description Problem details */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  Member_invite: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['InviteBody'];
      };
    };
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['InvitationView'];
        };
      };
      /** @description Problem details */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  Member_revokeInvitation: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
        invitationId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description Problem details */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  Invitation_look: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['LinkBody'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['OfferView'];
        };
      };
      /** @description Problem details */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  Invitation_accept: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['AcceptInvitationBody'];
      };
    };
    responses: {
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description Problem details */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  Provider_show: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ProviderView'];
        };
      };
      /** @description Problem details */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  Provider_signIn: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['TripView'];
        };
      };
      /** @description Problem details */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  Provider_link: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['TripView'];
        };
      };
      /** @description Problem details */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  Provider_callback: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['CallbackBody'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['OutcomeView'];
        };
      };
      /** @description Problem details */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  Provider_confirm: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['LinkBody'];
      };
    };
    responses: {
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description Problem details */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  Provider_list: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ProviderAccountList'];
        };
      };
      /** @description Problem details */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  Provider_unlink: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description Problem details */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  Token_list: {
    parameters: {
      query?: {
        /** @description Most on a page. */
        limit?: number;
        /** @description The `next` of the page before. */
        cursor?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['TokenPage'];
        };
      };
      /** @description Problem details */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  Token_create: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['CreateTokenBody'];
      };
    };
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['NewTokenView'];
        };
      };
      /** @description Problem details */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  Token_revoke: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description Problem details */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  Organisation_list: {
    parameters: {
      query?: {
        /** @description Most on a page. */
        limit?: number;
        /** @description The `next` of the page before. */
        cursor?: string;
        /** @description In their names, or the whole corporate number. */
        q?: string;
        kind?: 'company' | 'association' | 'secretariat';
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['OrganisationPage'];
        };
      };
      /** @description Problem details */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  Organisation_create: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['CreateOrganisationBody'];
      };
    };
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['OrganisationView'];
        };
      };
      /** @description Problem details */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  Organisation_show: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['OrganisationView'];
        };
      };
      /** @description Problem details */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  Person_list: {
    parameters: {
      query?: {
        /** @description Most on a page. */
        limit?: number;
        /** @description The `next` of the page before. */
        cursor?: string;
        /** @description In their names or mail addresses. */
        q?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ListedPersonPage'];
        };
      };
      /** @description Problem details */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  Industry_list: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['IndustryList'];
        };
      };
      /** @description Problem details */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  Industry_groups: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['IndustryGroupList'];
        };
      };
      /** @description Problem details */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  Prefecture_list: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['PrefectureList'];
        };
      };
      /** @description Problem details */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  SchemeParameter_list: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['SchemeParameterList'];
        };
      };
      /** @description Problem details */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  SchemeParameter_schedule: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ScheduleParameterBody'];
      };
    };
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['SchemeParameterView'];
        };
      };
      /** @description Problem details */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  SchemeParameter_cancel: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description Problem details */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  Unit_list: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['UnitList'];
        };
      };
      /** @description Problem details */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  Interest_list: {
    parameters: {
      query?: {
        /** @description Most on a page. */
        limit?: number;
        /** @description The `next` of the page before. */
        cursor?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['InterestPage'];
        };
      };
      /** @description Problem details */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  Interest_declare: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['DeclareInterestBody'];
      };
    };
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['InterestView'];
        };
      };
      /** @description Problem details */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  Interest_end: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['EndInterestBody'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['InterestView'];
        };
      };
      /** @description Problem details */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  AssociationMember_list: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['MemberFirmList'];
        };
      };
      /** @description Problem details */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  AssociationMember_add: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['MemberFirmBody'];
      };
    };
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['MemberFirmView'];
        };
      };
      /** @description Problem details */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  AssociationMember_remove: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
        organisationId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description Problem details */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  Document_list: {
    parameters: {
      query?: {
        /** @description Most on a page. */
        limit?: number;
        /** @description The `next` of the page before. */
        cursor?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['DocumentStatePage'];
        };
      };
      /** @description Problem details */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  Document_add: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'multipart/form-data': {
          /** Format: binary */
          file: string;
        };
      };
    };
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['DocumentStateView'];
        };
      };
      /** @description Problem details */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  Document_show: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['DocumentStateView'];
        };
      };
      /** @description Problem details */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  Document_content: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description Problem details */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  Document_preview: {
    parameters: {
      query?: {
        /** @description Pixels wanted on the longer side. */
        side?: number;
      };
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description Problem details */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  Document_text: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['DocumentTextView'];
        };
      };
      /** @description Problem details */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  Document_link: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['DocumentLinkView'];
        };
      };
      /** @description Problem details */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  DocumentLink_open: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        token: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description Problem details */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  Evidence_list: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['EvidenceList'];
        };
      };
      /** @description Problem details */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  Evidence_add: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['AddEvidenceBody'];
      };
    };
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['EvidenceView'];
        };
      };
      /** @description Problem details */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  Evidence_withdraw: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
        evidenceId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description Problem details */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  EvidenceKind_list: {
    parameters: {
      query?: never;
      header?: {
        'accept-language'?: string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['EvidenceKindList'];
        };
      };
      /** @description Problem details */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  Category_list: {
    parameters: {
      query?: {
        /** @description Those in this state; the open ones unless said. */
        status?: 'open' | 'suspended' | 'closed';
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['CategoryList'];
        };
      };
      /** @description Problem details */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  Category_export: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': Record<string, never>;
        };
      };
      /** @description Problem details */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  Category_show: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['CategoryPageView'];
        };
      };
      /** @description Problem details */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  Category_amend: {
    parameters: {
      query?: never;
      header: {
        /** @description The `ETag` of the category that was edited */
        'If-Match': string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['CategoryBody'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['CategoryPageView'];
        };
      };
      /** @description Problem details */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  Category_history: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['CriteriaList'];
        };
      };
      /** @description Problem details */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  Category_schedule: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ScheduleBody'];
      };
    };
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['CriteriaView'];
        };
      };
      /** @description Problem details */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  Category_jsonSchema: {
    parameters: {
      query?: {
        /** @description `draft` lets everything be absent, `submission` does not; `submission` unless said. */
        for?: 'draft' | 'submission';
      };
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': Record<string, never>;
        };
      };
      /** @description Problem details */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  Category_form: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['CategoryFormView'];
        };
      };
      /** @description Problem details */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  Category_registrations: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['CategoryRegistrationList'];
        };
      };
      /** @description Problem details */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  Category_cancel: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
        criteriaId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description Problem details */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  Category_suspend: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['TurnBody'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['CategoryPageView'];
        };
      };
      /** @description Problem details */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  Category_reopen: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['TurnBody'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['CategoryPageView'];
        };
      };
      /** @description Problem details */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  Category_close: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['TurnBody'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['CategoryPageView'];
        };
      };
      /** @description Problem details */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  PublicProposal_published: {
    parameters: {
      query?: {
        /** @description Most on a page. */
        limit?: number;
        /** @description The `next` of the page before. */
        cursor?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['PublicProposalPage'];
        };
      };
      /** @description Problem details */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  Proposal_create: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['StartProposalBody'];
      };
    };
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ProposalView'];
        };
      };
      /** @description Problem details */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  Proposal_own: {
    parameters: {
      query?: {
        /** @description Most on a page. */
        limit?: number;
        /** @description The `next` of the page before. */
        cursor?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ProposalPage'];
        };
      };
      /** @description Problem details */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  Proposal_show: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ProposalView'];
        };
      };
      /** @description Problem details */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  Proposal_saveDraft: {
    parameters: {
      query?: never;
      header: {
        /** @description The `ETag` of the version that was read */
        'If-Match': string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ProposalBody'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ProposalView'];
        };
      };
      /** @description Problem details */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  Proposal_invite: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['PartyBody'];
      };
    };
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ProposalView'];
        };
      };
      /** @description Problem details */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  Proposal_dismiss: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
        organisationId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ProposalView'];
        };
      };
      /** @description Problem details */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  Proposal_confirm: {
    parameters: {
      query?: never;
      header: {
        /** @description The `ETag` of the version that was read */
        'If-Match': string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ProposalView'];
        };
      };
      /** @description Problem details */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  Proposal_decline: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description Problem details */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  Proposal_advise: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['AdviserBody'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ProposalView'];
        };
      };
      /** @description Problem details */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  Manufacturer_show: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ManufacturerView'];
        };
      };
      /** @description Problem details */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  Manufacturer_register: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['RegisterManufacturerBody'];
      };
    };
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ManufacturerView'];
        };
      };
      /** @description Problem details */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  Manufacturer_saveFacts: {
    parameters: {
      query?: never;
      header: {
        /** @description The `ETag` of the facts that were edited */
        'If-Match': string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['FactsBody'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ManufacturerView'];
        };
      };
      /** @description Problem details */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  Manufacturer_startChange: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ManufacturerView'];
        };
      };
      /** @description Problem details */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  Manufacturer_discardChange: {
    parameters: {
      query?: never;
      header: {
        /** @description The `ETag` of the draft */
        'If-Match': string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ManufacturerView'];
        };
      };
      /** @description Problem details */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  Classification_classify: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['CompanyFactsBody'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ClassificationView'];
        };
      };
      /** @description Problem details */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  Program_show: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ProgramView'];
        };
      };
      /** @description Problem details */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  Program_apply: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ApplicationBody'];
      };
    };
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['EnrolmentView'];
        };
      };
      /** @description Problem details */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  Program_agreePlan: {
    parameters: {
      query?: never;
      header: {
        /** @description The `version` of the enrolment with this plan, quoted */
        'If-Match': string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['EnrolmentView'];
        };
      };
      /** @description Problem details */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  Program_end: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['EnrolmentReasonBody'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['EnrolmentView'];
        };
      };
      /** @description Problem details */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  Enrolment_list: {
    parameters: {
      query?: {
        /** @description Most on a page. */
        limit?: number;
        /** @description The `next` of the page before. */
        cursor?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['EnrolmentPage'];
        };
      };
      /** @description Problem details */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  Enrolment_advisers: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['AdviserList'];
        };
      };
      /** @description Problem details */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  Enrolment_show: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['EnrolmentView'];
        };
      };
      /** @description Problem details */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  Enrolment_accept: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['AcceptBody'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['EnrolmentView'];
        };
      };
      /** @description Problem details */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  Enrolment_decline: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['EnrolmentReasonBody'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['EnrolmentView'];
        };
      };
      /** @description Problem details */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  Enrolment_proposePlan: {
    parameters: {
      query?: never;
      header: {
        /** @description The `ETag` of the enrolment */
        'If-Match': string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['PlanBody'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['EnrolmentView'];
        };
      };
      /** @description Problem details */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  Enrolment_completeStep: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['CompleteStepBody'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['EnrolmentView'];
        };
      };
      /** @description Problem details */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  Enrolment_renew: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['EnrolmentView'];
        };
      };
      /** @description Problem details */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  Enrolment_end: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['EnrolmentReasonBody'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['EnrolmentView'];
        };
      };
      /** @description Problem details */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  ProductSheet_export: {
    parameters: {
      query?: {
        /** @description `xlsx` unless said. */
        format?: 'xlsx' | 'csv';
        /** @description Of CSV: `utf-8` (with a byte order mark) unless said. */
        charset?: 'utf-8' | 'shift_jis';
        /** @description Only of this category. */
        categoryId?: string;
        /** @description Of the titles and of what is chosen from; as the request says unless said. */
        language?: 'ja' | 'en';
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': string;
          'text/csv': string;
        };
      };
      /** @description Problem details */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  ProductSheet_template: {
    parameters: {
      query?: {
        /** @description `xlsx` unless said. */
        format?: 'xlsx' | 'csv';
        /** @description Of CSV: `utf-8` (with a byte order mark) unless said. */
        charset?: 'utf-8' | 'shift_jis';
        /** @description Only of this category. */
        categoryId?: string;
        /** @description Of the titles and of what is chosen from; as the request says unless said. */
        language?: 'ja' | 'en';
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': string;
          'text/csv': string;
        };
      };
      /** @description Problem details */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  ProductSheet_trial: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'multipart/form-data': {
          /** Format: binary */
          file: string;
        };
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ProductImportView'];
        };
      };
      /** @description Problem details */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  ProductSheet_import: {
    parameters: {
      query: {
        /** @description The `seal` of the trial that was looked at. */
        seal: string;
        /** @description Takes the good rows though others are refused. */
        onlyGood?: boolean;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'multipart/form-data': {
          /** Format: binary */
          file: string;
        };
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ProductImportView'];
        };
      };
      /** @description Problem details */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  Product_list: {
    parameters: {
      query?: {
        /** @description Most on a page. */
        limit?: number;
        /** @description The `next` of the page before. */
        cursor?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ProductPage'];
        };
      };
      /** @description Problem details */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  Product_create: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['DraftBody'];
      };
    };
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ProductView'];
        };
      };
      /** @description Problem details */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  Product_show: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ProductView'];
        };
      };
      /** @description Problem details */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  Product_saveDraft: {
    parameters: {
      query?: never;
      header: {
        /** @description The `ETag` of the draft that was edited */
        'If-Match': string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['DraftBody'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ProductView'];
        };
      };
      /** @description Problem details */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  Product_copy: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ProductView'];
        };
      };
      /** @description Problem details */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  Product_revisions: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['RevisionList'];
        };
      };
      /** @description Problem details */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  ListedProduct_start: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ProductView'];
        };
      };
      /** @description Problem details */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  Product_revision: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
        number: number;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ProductView'];
        };
      };
      /** @description Problem details */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  Product_diff: {
    parameters: {
      query: {
        /** @description Number of the one revision. */
        from: number;
        /** @description Number of the other one. */
        to: number;
      };
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['DiffView'];
        };
      };
      /** @description Problem details */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  Distributor_show: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['DistributorView'];
        };
      };
      /** @description Problem details */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  Distributor_register: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['RegisterDistributorBody'];
      };
    };
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['DistributorView'];
        };
      };
      /** @description Problem details */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  Distributor_saveFacts: {
    parameters: {
      query?: never;
      header: {
        /** @description The `ETag` of the facts that were edited */
        'If-Match': string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['DistributorFactsBody'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['DistributorView'];
        };
      };
      /** @description Problem details */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  Distributor_startChange: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['DistributorView'];
        };
      };
      /** @description Problem details */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  Distributor_discardChange: {
    parameters: {
      query?: never;
      header: {
        /** @description The `ETag` of the draft */
        'If-Match': string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['DistributorView'];
        };
      };
      /** @description Problem details */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  Authorisation_list: {
    parameters: {
      query?: {
        /** @description Most on a page. */
        limit?: number;
        /** @description The `next` of the page before. */
        cursor?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['AuthorisationPage'];
        };
      };
      /** @description Problem details */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  Authorisation_invite: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['InvitationBody'];
      };
    };
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['AuthorisationView'];
        };
      };
      /** @description Problem details */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  Authorisation_show: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['AuthorisationView'];
        };
      };
      /** @description Problem details */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  Authorisation_accept: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['AuthorisationView'];
        };
      };
      /** @description Problem details */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  Authorisation_decline: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['AuthorisationReasonBody'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['AuthorisationView'];
        };
      };
      /** @description Problem details */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  Authorisation_withdraw: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['AuthorisationReasonBody'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['AuthorisationView'];
        };
      };
      /** @description Problem details */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  SellableProduct_list: {
    parameters: {
      query?: {
        /** @description Most on a page. */
        limit?: number;
        /** @description The `next` of the page before. */
        cursor?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['SellableProductPage'];
        };
      };
      /** @description Problem details */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  DistributorCoverage_show: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['CoverageView'];
        };
      };
      /** @description Problem details */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  DistributorCoverage_save: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['CoverageBody'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['CoverageView'];
        };
      };
      /** @description Problem details */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  ManufacturerCoverage_show: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['CoverageView'];
        };
      };
      /** @description Problem details */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  ManufacturerCoverage_save: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['CoverageBody'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['CoverageView'];
        };
      };
      /** @description Problem details */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  SoldPrice_list: {
    parameters: {
      query?: {
        /** @description Most on a page. */
        limit?: number;
        /** @description The `next` of the page before. */
        cursor?: string;
        /** @description Only of this product. */
        productId?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['SoldPricePage'];
        };
      };
      /** @description Problem details */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  SoldPrice_state: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['SoldPriceBody'];
      };
    };
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['SoldPriceView'];
        };
      };
      /** @description Problem details */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  Listing_show: {
    parameters: {
      query?: {
        /** @description A past day in Japan, `YYYY-MM-DD`: the listing as it stood when that day was over. */
        asOf?: string;
      };
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ListingView'];
        };
      };
      /** @description Problem details */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  Listing_timeline: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ListingTimelineView'];
        };
      };
      /** @description Problem details */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  Listing_image: {
    parameters: {
      query?: {
        /** @description Least pixels on the longer side; 800 unless said. */
        size?: number;
        /** @description Part of the content's hash, as the listing gives it. */
        v?: string;
      };
      header?: never;
      path: {
        id: string;
        number: number;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description Problem details */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  Listing_brochure: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description Problem details */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  Listing_suspend: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['NoticeBody'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ListingStatusView'];
        };
      };
      /** @description Problem details */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  Listing_withdraw: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ReasonBody'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ListingStatusView'];
        };
      };
      /** @description Problem details */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  Listing_revoke: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['NoticeBody'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ListingStatusView'];
        };
      };
      /** @description Problem details */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  Listing_setConditions: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ConditionsBody'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['OwnListingView'];
        };
      };
      /** @description Problem details */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  Comparison_compare: {
    parameters: {
      query: {
        /** @description Two to four listings, separated by commas. */
        ids: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ComparisonView'];
        };
      };
      /** @description Problem details */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  CatalogHistory_of: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ListingHistoryView'];
        };
      };
      /** @description Problem details */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  CatalogHistory_evidenceOf: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ListingEvidenceView'];
        };
      };
      /** @description Problem details */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  CatalogHistory_asOf: {
    parameters: {
      query?: {
        /** @description Most on a page. */
        limit?: number;
        /** @description The `next` of the page before. */
        cursor?: string;
      };
      header?: never;
      path: {
        date: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['CatalogAsOfPage'];
        };
      };
      /** @description Problem details */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  Certificate_of: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['CertificateView'];
        };
      };
      /** @description Problem details */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  Certificate_status: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ListingStandingView'];
        };
      };
      /** @description Problem details */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  Keys_keys: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            keys?: Record<string, never>[];
          };
        };
      };
      /** @description Problem details */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  Integrity_list: {
    parameters: {
      query?: {
        /** @description Most on a page. */
        limit?: number;
        /** @description The `next` of the page before. */
        cursor?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['IntegrityPage'];
        };
      };
      /** @description Problem details */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  ListedProduct_preview: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ListingChangeView'];
        };
      };
      /** @description Problem details */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  ListedProduct_listing: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['OwnListingView'];
        };
      };
      /** @description Problem details */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  ListingDesk_list: {
    parameters: {
      query?: {
        /** @description Most on a page. */
        limit?: number;
        /** @description The `next` of the page before. */
        cursor?: string;
        status?: 'live' | 'suspended' | 'withdrawn' | 'expired' | 'revoked';
        /** @description Words of the name, the maker or a model number. */
        q?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['DeskListingPage'];
        };
      };
      /** @description Problem details */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  ListingDesk_show: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['OpenListingView'];
        };
      };
      /** @description Problem details */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  OwnListing_list: {
    parameters: {
      query?: {
        /** @description Most on a page. */
        limit?: number;
        /** @description The `next` of the page before. */
        cursor?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['OwnListingPage'];
        };
      };
      /** @description Problem details */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  ListingReport_list: {
    parameters: {
      query?: {
        /** @description Most on a page. */
        limit?: number;
        /** @description The `next` of the page before. */
        cursor?: string;
        status?: 'open' | 'founded' | 'unfounded';
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ReportPage'];
        };
      };
      /** @description Problem details */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  ListingReport_settle: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['SettleReportBody'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ReportView'];
        };
      };
      /** @description Problem details */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  Maker_show: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['MakerView'];
        };
      };
      /** @description Problem details */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  PriceRange_range: {
    parameters: {
      query: {
        categoryId: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['PriceRangeView'];
        };
      };
      /** @description Problem details */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  PublicReport_report: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ReportBody'];
      };
    };
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ReportReceipt'];
        };
      };
      /** @description Problem details */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  FollowUp_list: {
    parameters: {
      query?: {
        /** @description Most on a page. */
        limit?: number;
        /** @description The `next` of the page before. */
        cursor?: string;
        kind?: 'audit' | 'report';
        /** @description Only what one has claimed oneself, or with `false` only others. */
        mine?: boolean;
        /** @description Only what is past its day, or with `false` only others. */
        late?: boolean;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['FollowUpPage'];
        };
      };
      /** @description Problem details */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  FollowUp_claim: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['FollowUpView'];
        };
      };
      /** @description Problem details */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  FollowUp_release: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['FollowUpView'];
        };
      };
      /** @description Problem details */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  Revocation_propose: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ProposeRevocationBody'];
      };
    };
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['RevocationProposalView'];
        };
      };
      /** @description Problem details */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  Revocation_revoke: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['NoticeBody'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['RevokedMakerView'];
        };
      };
      /** @description Problem details */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  DistributorRevocation_propose: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ProposeRevocationBody'];
      };
    };
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['RevocationProposalView'];
        };
      };
      /** @description Problem details */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  DistributorRevocation_revoke: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['NoticeBody'];
      };
    };
    responses: {
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description Problem details */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  ListingRevocation_propose: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ProposeRevocationBody'];
      };
    };
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['RevocationProposalView'];
        };
      };
      /** @description Problem details */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  RevocationProposal_open: {
    parameters: {
      query?: {
        /** @description Most on a page. */
        limit?: number;
        /** @description The `next` of the page before. */
        cursor?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['RevocationProposalPage'];
        };
      };
      /** @description Problem details */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  RevocationProposal_drop: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ReasonBody'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['RevocationProposalView'];
        };
      };
      /** @description Problem details */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  Sampling_list: {
    parameters: {
      query?: {
        /** @description Most on a page. */
        limit?: number;
        /** @description The `next` of the page before. */
        cursor?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['DrawPage'];
        };
      };
      /** @description Problem details */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  Sampling_draw: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['DrawBody'];
      };
    };
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['DrawView'];
        };
      };
      /** @description Problem details */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  Sampling_show: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['DrawView'];
        };
      };
      /** @description Problem details */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  Sampling_settle: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['SettleAuditBody'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['AuditView'];
        };
      };
      /** @description Problem details */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  ProposalReview_record: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ProposalRecordView'];
        };
      };
      /** @description Problem details */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  ProposalReview_score: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ScoreSheetBody'];
      };
    };
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ProposalRecordView'];
        };
      };
      /** @description Problem details */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  ProposalReview_consult: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ConsultationBody'];
      };
    };
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ProposalRecordView'];
        };
      };
      /** @description Problem details */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  ProposalReview_merge: {
    parameters: {
      query: {
        stage:
          | 'association_check'
          | 'secretariat_check'
          | 'screening'
          | 'consultation'
          | 'approval'
          | 'returned'
          | 'appeal'
          | 'approved'
          | 'rejected'
          | 'withdrawn'
          | 'merged';
        round: number;
      };
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['MergeBody'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['CaseSummary'];
        };
      };
      /** @description Problem details */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  Queue_page: {
    parameters: {
      query?: {
        /** @description Most on a page. */
        limit?: number;
        /** @description The `next` of the page before. */
        cursor?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['QueuedCasePage'];
        };
      };
      /** @description Problem details */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  Queue_workload: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['WorkloadView'];
        };
      };
      /** @description Problem details */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  Queue_skills: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['SkillsView'];
        };
      };
      /** @description Problem details */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  Queue_declare: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['SkillsBody'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['SkillsView'];
        };
      };
      /** @description Problem details */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  Desk_taken: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['TimesView'];
        };
      };
      /** @description Problem details */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  Desk_show: {
    parameters: {
      query?: never;
      header?: {
        'accept-language'?: string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['CaseDeskView'];
        };
      };
      /** @description Problem details */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  Case_list: {
    parameters: {
      query?: {
        /** @description Most on a page. */
        limit?: number;
        /** @description The `next` of the page before. */
        cursor?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['CasePage'];
        };
      };
      /** @description Problem details */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  Case_submit: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['SubmitBody'];
      };
    };
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['CaseSummary'];
        };
      };
      /** @description Problem details */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  Case_show: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['CaseView'];
        };
      };
      /** @description Problem details */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  Case_affiliations: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['AffiliationList'];
        };
      };
      /** @description Problem details */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  Case_resubmit: {
    parameters: {
      query: {
        stage:
          | 'association_check'
          | 'secretariat_check'
          | 'screening'
          | 'consultation'
          | 'approval'
          | 'returned'
          | 'appeal'
          | 'approved'
          | 'rejected'
          | 'withdrawn'
          | 'merged';
        round: number;
      };
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ResubmitBody'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['CaseSummary'];
        };
      };
      /** @description Problem details */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  Case_withdraw: {
    parameters: {
      query: {
        stage:
          | 'association_check'
          | 'secretariat_check'
          | 'screening'
          | 'consultation'
          | 'approval'
          | 'returned'
          | 'appeal'
          | 'approved'
          | 'rejected'
          | 'withdrawn'
          | 'merged';
        round: number;
      };
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['CaseSummary'];
        };
      };
      /** @description Problem details */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  Case_claim: {
    parameters: {
      query: {
        stage:
          | 'association_check'
          | 'secretariat_check'
          | 'screening'
          | 'consultation'
          | 'approval'
          | 'returned'
          | 'appeal'
          | 'approved'
          | 'rejected'
          | 'withdrawn'
          | 'merged';
        round: number;
      };
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['CaseSummary'];
        };
      };
      /** @description Problem details */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  Case_release: {
    parameters: {
      query: {
        stage:
          | 'association_check'
          | 'secretariat_check'
          | 'screening'
          | 'consultation'
          | 'approval'
          | 'returned'
          | 'appeal'
          | 'approved'
          | 'rejected'
          | 'withdrawn'
          | 'merged';
        round: number;
      };
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['CaseSummary'];
        };
      };
      /** @description Problem details */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  Case_reassign: {
    parameters: {
      query: {
        stage:
          | 'association_check'
          | 'secretariat_check'
          | 'screening'
          | 'consultation'
          | 'approval'
          | 'returned'
          | 'appeal'
          | 'approved'
          | 'rejected'
          | 'withdrawn'
          | 'merged';
        round: number;
      };
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ReassignBody'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['CaseSummary'];
        };
      };
      /** @description Problem details */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  Case_pass: {
    parameters: {
      query: {
        stage:
          | 'association_check'
          | 'secretariat_check'
          | 'screening'
          | 'consultation'
          | 'approval'
          | 'returned'
          | 'appeal'
          | 'approved'
          | 'rejected'
          | 'withdrawn'
          | 'merged';
        round: number;
      };
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['CaseSummary'];
        };
      };
      /** @description Problem details */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  Case_return: {
    parameters: {
      query: {
        stage:
          | 'association_check'
          | 'secretariat_check'
          | 'screening'
          | 'consultation'
          | 'approval'
          | 'returned'
          | 'appeal'
          | 'approved'
          | 'rejected'
          | 'withdrawn'
          | 'merged';
        round: number;
      };
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ReturnBody'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['CaseSummary'];
        };
      };
      /** @description Problem details */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  Case_approve: {
    parameters: {
      query: {
        stage:
          | 'association_check'
          | 'secretariat_check'
          | 'screening'
          | 'consultation'
          | 'approval'
          | 'returned'
          | 'appeal'
          | 'approved'
          | 'rejected'
          | 'withdrawn'
          | 'merged';
        round: number;
      };
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: {
      content: {
        'application/json': components['schemas']['ApproveBody'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['CaseSummary'];
        };
      };
      /** @description Problem details */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  Case_reject: {
    parameters: {
      query: {
        stage:
          | 'association_check'
          | 'secretariat_check'
          | 'screening'
          | 'consultation'
          | 'approval'
          | 'returned'
          | 'appeal'
          | 'approved'
          | 'rejected'
          | 'withdrawn'
          | 'merged';
        round: number;
      };
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ReasonBody'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['CaseSummary'];
        };
      };
      /** @description Problem details */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  Case_appeal: {
    parameters: {
      query: {
        stage:
          | 'association_check'
          | 'secretariat_check'
          | 'screening'
          | 'consultation'
          | 'approval'
          | 'returned'
          | 'appeal'
          | 'approved'
          | 'rejected'
          | 'withdrawn'
          | 'merged';
        round: number;
      };
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ReasonBody'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['CaseSummary'];
        };
      };
      /** @description Problem details */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  CaseDocument_list: {
    parameters: {
      query?: {
        /** @description Only documents that say this, whatever its width, case, kana and spacing. */
        q?: string;
      };
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['CaseDocumentList'];
        };
      };
      /** @description Problem details */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  CaseDocument_content: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
        documentId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description Problem details */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  CaseDocument_preview: {
    parameters: {
      query?: {
        /** @description Pixels wanted on the longer side. */
        side?: number;
        /** @description From 1, which it is unless said; only a PDF has more. */
        page?: number;
      };
      header?: never;
      path: {
        id: string;
        documentId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description Problem details */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  CaseDocument_text: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
        documentId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['DocumentTextView'];
        };
      };
      /** @description Problem details */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  CaseDocument_link: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
        documentId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['DocumentLinkView'];
        };
      };
      /** @description Problem details */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  CaseDocument_lookalikes: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
        documentId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['LookalikeList'];
        };
      };
      /** @description Problem details */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  CaseRevision_diff: {
    parameters: {
      query: {
        /** @description Number of the one revision. */
        from: number;
        /** @description Number of the other one. */
        to: number;
      };
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['DiffView'];
        };
      };
      /** @description Problem details */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  CaseEvidence_list: {
    parameters: {
      query?: never;
      header?: {
        'accept-language'?: string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['CaseEvidenceView'];
        };
      };
      /** @description Problem details */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  CaseEvidence_verify: {
    parameters: {
      query?: never;
      header?: {
        'accept-language'?: string;
      };
      path: {
        id: string;
        evidenceId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['CaseEvidenceView'];
        };
      };
      /** @description Problem details */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  CaseEvidence_refuse: {
    parameters: {
      query?: never;
      header?: {
        'accept-language'?: string;
      };
      path: {
        id: string;
        evidenceId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ReasonBody'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['CaseEvidenceView'];
        };
      };
      /** @description Problem details */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  ProductReadiness_show: {
    parameters: {
      query?: never;
      header?: {
        'accept-language'?: string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ReadinessView'];
        };
      };
      /** @description Problem details */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  ManufacturerReadiness_show: {
    parameters: {
      query?: never;
      header?: {
        'accept-language'?: string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ReadinessView'];
        };
      };
      /** @description Problem details */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  DistributorReadiness_show: {
    parameters: {
      query?: never;
      header?: {
        'accept-language'?: string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ReadinessView'];
        };
      };
      /** @description Problem details */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  EvidenceTerm_list: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['EvidenceTermList'];
        };
      };
      /** @description Problem details */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  ListingGrace_list: {
    parameters: {
      query?: never;
      header?: {
        'accept-language'?: string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ListingGraceList'];
        };
      };
      /** @description Problem details */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  FindingCode_codes: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['FindingCodeList'];
        };
      };
      /** @description Problem details */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  Finding_answer: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
        findingId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['AnswerTextBody'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['FindingView'];
        };
      };
      /** @description Problem details */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  Finding_resolve: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
        findingId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['FindingView'];
        };
      };
      /** @description Problem details */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  Record_history: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['TimelineView'];
        };
      };
      /** @description Problem details */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  Record_read: {
    parameters: {
      query?: {
        /** @description Most on a page. */
        limit?: number;
        /** @description The `next` of the page before. */
        cursor?: string;
      };
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['MessagePage'];
        };
      };
      /** @description Problem details */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  Record_write: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['MessageBody'];
      };
    };
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['MessageView'];
        };
      };
      /** @description Problem details */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  Record_decided: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['DecisionList'];
        };
      };
      /** @description Problem details */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  Record_letter: {
    parameters: {
      query?: {
        stage?: 'approval' | 'appeal';
      };
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description Problem details */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  Record_pdf: {
    parameters: {
      query?: {
        stage?: 'approval' | 'appeal';
      };
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description Problem details */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  Reinstatement_reinstate: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['NoticeBody'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ListingStatusView'];
        };
      };
      /** @description Problem details */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  Search_find: {
    parameters: {
      query?: {
        /** @description What one is looking for: names, categories, tasks, model numbers; empty: everything. At most 200 characters */
        q?: string;
        /** @description Only these categories (ids, separated by commas) */
        categoryId?: string;
        /** @description Only these makers (ids, separated by commas) */
        makerId?: string;
        /** @description full, provisional */
        kind?: string;
        /** @description How large the maker is: small, sme, startup, large, separated by commas; small enterprises and startups are SMEs too */
        makerSize?: string;
        /** @description Divisions of the Japan Standard Industrial Classification, A to T, separated by commas */
        industry?: string;
        /** @description Kinds of work, separated by commas */
        process?: string;
        /** @description Only what somebody looks after there: JIS X 0401, two digits, separated by commas */
        prefecture?: string;
        /** @description Least body price, yen without tax */
        priceFrom?: string;
        /** @description Highest body price, yen without tax */
        priceTo?: string;
        /** @description Least labor-saving index, 0 to 1 */
        indexFrom?: string;
        /** @description Highest labor-saving index, 0 to 1 */
        indexTo?: string;
        /** @description relevance, newest, price_asc, price_desc, index_desc, response_asc; response_asc: the shortest time to answer of those who look after it */
        sort?: string;
        /** @description Page from 1; hits are reachable down to the 10000th */
        page?: string;
        /** @description Hits on a page, 1 to 100; 20 unless told */
        limit?: string;
        /** @description What to count, separated by commas: categoryId, makerId, kind, industries, processes, prefectures, makerSize, bodyPrice, laborSavingIndex, attr. and the key of an attribute */
        facets?: string;
        /** @description true: each hit says where its name and description match */
        highlight?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['SearchResult'];
        };
      };
      /** @description Problem details */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  Search_suggest: {
    parameters: {
      query?: {
        /** @description What was typed so far. */
        q?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Suggestions'];
        };
      };
      /** @description Problem details */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  Search_click: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ClickBody'];
      };
    };
    responses: {
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description Problem details */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  Synonyms_list: {
    parameters: {
      query?: {
        /** @description Most on a page. */
        limit?: number;
        /** @description The `next` of the page before. */
        cursor?: string;
        /** @description Words that contain this, or that mean exactly this. */
        q?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['SynonymPage'];
        };
      };
      /** @description Problem details */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  Synonyms_create: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['SynonymBody'];
      };
    };
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['SynonymView'];
        };
      };
      /** @description Problem details */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  Synonyms_try: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['TrySynonymBody'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ComparedView'];
        };
      };
      /** @description Problem details */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  Synonyms_change: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['SynonymBody'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['SynonymView'];
        };
      };
      /** @description Problem details */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  Synonyms_remove: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description Problem details */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  SearchCounts_most: {
    parameters: {
      query: {
        /** @description First day. */
        from: string;
        /** @description Last day. */
        to: string;
        /** @description The most frequent ones, or those that most often found nothing. */
        by?: 'searches' | 'withoutHits';
        limit?: number;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['SearchCountsView'];
        };
      };
      /** @description Problem details */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  BuyerListing_estimate: {
    parameters: {
      query: {
        /** @description People the buyer's company employs. */
        staff: number;
        /** @description Whether the company commits itself to the large wage rise; not unless said. */
        wageRise?: 'true' | 'false';
        /** @description The day of the application; today unless said. */
        on?: string;
        /** @description The dealer it would be bought from; the cheapest unless said. */
        distributorId?: string;
        /** @description Hours of work that it saves in a month; with `wage`, for the payback. */
        hoursPerMonth?: number;
        /** @description Yen an hour. */
        wage?: number;
      };
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['EstimateView'];
        };
      };
      /** @description Problem details */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  BuyerListing_coverage: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['CoverageMapView'];
        };
      };
      /** @description Problem details */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  Estimate_estimate: {
    parameters: {
      query: {
        /** @description People the buyer's company employs. */
        staff: number;
        /** @description Whether the company commits itself to the large wage rise; not unless said. */
        wageRise?: 'true' | 'false';
        /** @description The day of the application; today unless said. */
        on?: string;
        /** @description Hours of work that it saves in a month; with `wage`, for the payback. */
        hoursPerMonth?: number;
        /** @description Yen an hour. */
        wage?: number;
        /** @description Yen without tax. */
        price: number;
        /** @description Yen without tax; none unless said. */
        installationCost?: number;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['PriceEstimateView'];
        };
      };
      /** @description Problem details */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  Inquiry_list: {
    parameters: {
      query?: {
        /** @description Most on a page. */
        limit?: number;
        /** @description The `next` of the page before. */
        cursor?: string;
        /** @description Those one's company was asked, or has asked itself; `received` unless said. */
        box?: 'received' | 'asked';
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['InquiryPage'];
        };
      };
      /** @description Problem details */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  Inquiry_ask: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['InquiryBody'];
      };
    };
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['InquiryView'];
        };
      };
      /** @description Problem details */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  Inquiry_show: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['InquiryView'];
        };
      };
      /** @description Problem details */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  Inquiry_reply: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['InquiryMessageBody'];
      };
    };
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['InquiryView'];
        };
      };
      /** @description Problem details */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  Inquiry_shareMail: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['InquiryView'];
        };
      };
      /** @description Problem details */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  Inquiry_close: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['InquiryView'];
        };
      };
      /** @description Problem details */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  VisitorInquiry_ask: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['VisitorInquiryBody'];
      };
    };
    responses: {
      202: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description Problem details */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  VisitorInquiry_confirm: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['BuyerLinkBody'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['InquiryView'];
        };
      };
      /** @description Problem details */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  VisitorInquiry_show: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['BuyerLinkBody'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['InquiryView'];
        };
      };
      /** @description Problem details */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  VisitorInquiry_reply: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['VisitorMessageBody'];
      };
    };
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['InquiryView'];
        };
      };
      /** @description Problem details */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  VisitorInquiry_shareMail: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['BuyerLinkBody'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['InquiryView'];
        };
      };
      /** @description Problem details */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  VisitorInquiry_close: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['BuyerLinkBody'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['InquiryView'];
        };
      };
      /** @description Problem details */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  Shortlist_list: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ShortlistView'];
        };
      };
      /** @description Problem details */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  Shortlist_keep: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ShortlistBody'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ShortlistEntryView'];
        };
      };
      /** @description Problem details */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  Shortlist_remove: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description Problem details */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  SavedSearch_list: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['SavedSearchList'];
        };
      };
      /** @description Problem details */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  SavedSearch_save: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['SavedSearchBody'];
      };
    };
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['SavedSearchView'];
        };
      };
      /** @description Problem details */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  SavedSearch_run: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      202: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description Problem details */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  SavedSearch_unsubscribe: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['BuyerLinkBody'];
      };
    };
    responses: {
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description Problem details */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  SavedSearch_change: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['SavedSearchBody'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['SavedSearchView'];
        };
      };
      /** @description Problem details */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  SavedSearch_remove: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description Problem details */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  Need_list: {
    parameters: {
      query?: {
        /** @description Most on a page. */
        limit?: number;
        /** @description The `next` of the page before. */
        cursor?: string;
        industry?:
          | 'A'
          | 'B'
          | 'C'
          | 'D'
          | 'E'
          | 'F'
          | 'G'
          | 'H'
          | 'I'
          | 'J'
          | 'K'
          | 'L'
          | 'M'
          | 'N'
          | 'O'
          | 'P'
          | 'Q'
          | 'R'
          | 'S'
          | 'T';
        /** @description Kind of work, as it is counted. */
        process?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['NeedPage'];
        };
      };
      /** @description Problem details */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  Need_record: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['NeedBody'];
      };
    };
    responses: {
      202: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description Problem details */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  Need_counts: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['NeedCounts'];
        };
      };
      /** @description Problem details */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  Need_answer: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['NeedAnswerBody'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['RecordedNeedView'];
        };
      };
      /** @description Problem details */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  Need_hide: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ReasonBody'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['RecordedNeedView'];
        };
      };
      /** @description Problem details */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  OpenData_json: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': Record<string, never>;
        };
      };
      /** @description Problem details */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  OpenData_csv: {
    parameters: {
      query?: {
        /** @description `utf-8` (with a byte order mark) unless said. */
        charset?: 'utf-8' | 'shift_jis';
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'text/csv': string;
        };
      };
      /** @description Problem details */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  OpenData_categories: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': Record<string, never>;
        };
      };
      /** @description Problem details */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  OpenData_description: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/ld+json': Record<string, never>;
        };
      };
      /** @description Problem details */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  OpenData_changes: {
    parameters: {
      query?: {
        /** @description The `cursor` of the last answer, or of `listings.json`; from the beginning unless said. */
        since?: string;
        limit?: number;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ChangesView'];
        };
      };
      /** @description Problem details */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  Statistics_show: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['StatisticsView'];
        };
      };
      /** @description Problem details */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  Operation_list: {
    parameters: {
      query?: {
        /** @description Most on a page. */
        limit?: number;
        /** @description The `next` of the page before. */
        cursor?: string;
        kind?: 'reindex' | 'verification' | 'catalog_import';
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['OperationPage'];
        };
      };
      /** @description Problem details */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  Operation_show: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['OperationView'];
        };
      };
      /** @description Problem details */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  Operation_watch: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'text/event-stream': string;
        };
      };
      /** @description Problem details */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  Operation_reindex: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      202: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['OperationView'];
        };
      };
      /** @description Problem details */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  Operation_verify: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      202: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['OperationView'];
        };
      };
      /** @description Problem details */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  Operation_import: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'multipart/form-data': {
          /** Format: binary */
          file: string;
        };
      };
    };
    responses: {
      202: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['OperationView'];
        };
      };
      /** @description Problem details */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  AuditLog_page: {
    parameters: {
      query?: {
        /** @description Most on a page. */
        limit?: number;
        /** @description The `next` of the page before. */
        cursor?: string;
        /** @description The id of what was done something to, or its type, such as `case`. */
        subject?: string;
        /** @description Who did it: their id, their mail address or a part of their name. */
        person?: string;
        /** @description What was done, or how it begins, such as `case.` or `case.approve`. */
        action?: string;
        /** @description First day, in Japan. */
        from?: string;
        /** @description Last day, in Japan. */
        to?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['AuditLogPage'];
        };
      };
      /** @description Problem details */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  Job_show: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['JobsView'];
        };
      };
      /** @description Problem details */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  Job_retry: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description Problem details */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  Job_drop: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description Problem details */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  Reach_category: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['CategoryReach'];
        };
      };
      /** @description Problem details */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  Reach_index: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['IndexReach'];
        };
      };
      /** @description Problem details */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  Notice_list: {
    parameters: {
      query?: {
        /** @description Most on a page. */
        limit?: number;
        /** @description The `next` of the page before. */
        cursor?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['NoticePage'];
        };
      };
      /** @description Problem details */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  Notice_read: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ReadBody'];
      };
    };
    responses: {
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description Problem details */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
}
