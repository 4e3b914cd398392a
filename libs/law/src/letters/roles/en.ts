import type { LetterRole } from '@bleibeakte/contracts';
import type { RoleTexts } from '../letter-texts.ts';

const ahead = {
  code: 'ahead', title: 'What do you see {name} doing in the future?',
  help: 'For example: what {name} plans, what has begun already, what you would rely on.',
} as const;

export const rolesEn: Record<LetterRole, RoleTexts> = {
  teacher: {
    as: 'as a teacher',
    questions: [
      { code: 'since', title: 'Since when and from where do you know {name}?', help: 'School, class, subjects, since when, how many hours a week.', example: 'I have taught Samir German and maths since September 2023, six hours a week.' },
      { code: 'seen', title: 'What is {name} like in class?', help: 'For example: effort and progress, the German language, how {name} treats others, a day you remember.', example: 'At first he hardly spoke. Today he explains the tasks to newcomers.' },
      { code: 'missing', title: 'What would be missing without {name}?', help: 'In class, at school, among friends.', example: 'The class elected him as its speaker.' },
      { ...ahead, example: 'He can finish school this summer. A place at the vocational school is promised.' },
    ],
  },
  employer: {
    as: 'as an employer',
    questions: [
      { code: 'since', title: 'Since when and as what does {name} work for you?', help: 'Task, hours a week, fixed-term or permanent, since when.', example: 'Ms M. has worked in our kitchen since March 2024, 30 hours a week, permanently.' },
      { code: 'seen', title: 'What is {name} like at work?', help: 'For example: punctuality, reliability, how {name} treats customers and the team, what {name} has learned.', example: 'She is the first one in. Since the winter she plans the shifts herself.' },
      { code: 'missing', title: 'What would be missing at work without {name}?', help: 'Who could take over, how long have you been looking, what it means for the team.', example: 'We have been looking for a second cook for a year and find nobody.' },
      { ...ahead, example: 'We want to keep her and pay for her training.' },
    ],
  },
  colleague: {
    as: 'as a colleague',
    questions: [
      { code: 'since', title: 'Since when and where do you work with {name}?', help: 'Place, task, how often you meet.', example: 'We have been on the same shift for two years.' },
      { code: 'seen', title: 'What have you experienced with {name}?', help: 'For example: a time when {name} helped, how you talk with each other, what you value.', example: 'When I was ill he took my shift without being asked.' },
      { code: 'missing', title: 'What would you miss without {name}?', help: 'At work and after it.', example: 'He is the one you ask when something does not work.' },
      { ...ahead, example: 'He learns German in the evenings and wants to become a master craftsman.' },
    ],
  },
  neighbour: {
    as: 'as a neighbour',
    questions: [
      { code: 'since', title: 'Since when have you lived near {name}?', help: 'House or street, how often you meet.', example: 'We have lived door to door for four years.' },
      { code: 'seen', title: 'What have you experienced with {name}?', help: 'For example: helping each other, children, celebrations, living together.', example: 'All winter she did the shopping for the old lady downstairs.' },
      { code: 'missing', title: 'What would be missing in the house without {name}?', help: 'For you and for others.', example: 'The children of the house would lose their best friend.' },
      { ...ahead, example: 'The family has arrived here and lends a hand.' },
    ],
  },
  club: {
    as: 'for the club',
    questions: [
      { code: 'since', title: 'Since when and what does {name} do in your club?', help: 'Club, task, how often, since when.', example: 'Samir has coached our under-10s for a year and a half, every Wednesday.' },
      { code: 'seen', title: 'What have you experienced with {name}?', help: 'For example: how often {name} is there, how {name} treats others, a day you remember.', example: 'He stayed with a new child until it dared to go on the pitch alone.' },
      { code: 'missing', title: 'What would be missing in the club without {name}?', help: 'Who could take over, what parents and members say.', example: 'Twelve children would have no training on Wednesdays.' },
      { ...ahead, example: 'He will take the coaching course in spring.' },
    ],
  },
  doctor: {
    as: 'as a doctor',
    questions: [
      { code: 'since', title: 'Since when has {name} been your patient?', help: 'Field, since when, how often. Only what the release from secrecy covers.', example: 'Ms M. has come to our practice every four weeks since May 2023.' },
      { code: 'seen', title: 'Which treatment is needed, and how does {name} take part?', help: 'Diagnosis with its code (ICD), course, appointments, what {name} does.', example: 'She comes to each appointment and takes the medicine regularly.' },
      { code: 'missing', title: 'What happens if the treatment breaks off?', help: 'Which consequences, how soon, how likely.', example: 'Breaking off would put the progress of the last year at risk.' },
      { code: 'ahead', title: 'How will the treatment go on?', help: 'Duration, next steps, ability to work.', example: 'We expect two more years; light work is possible.' },
    ],
  },
  pastor: {
    as: 'for the congregation',
    questions: [
      { code: 'since', title: 'Since when and from where do you know {name}?', help: 'Congregation, how often you meet.', example: 'I have known the family for three years from our Thursday meeting place.' },
      { code: 'seen', title: 'What have you experienced with {name}?', help: 'For example: helping others, talks, working together. The faith of {name} need not be mentioned here.', example: 'She translates for other women when they do not understand a letter.' },
      { code: 'missing', title: 'What would the congregation miss without {name}?', help: 'Which task, which people.', example: 'Without her the meeting place would not open every Thursday.' },
      { ...ahead, example: 'She has applied to become a nursery teacher; I can see her there.' },
    ],
  },
  friend: {
    as: 'as a friend',
    questions: [
      { code: 'since', title: 'Since when and from where do you know {name}?', help: 'Where you met, how often you see each other.', example: 'We met in a language course in 2021 and see each other every week.' },
      { code: 'seen', title: 'What have you experienced with {name}?', help: 'For example: a day together, a help, a talk you remember.', example: 'When I moved house he was the only one who stayed to the end.' },
      { code: 'missing', title: 'What would you miss without {name}?', help: 'For you and your family.', example: 'My daughter asks every Sunday when he will come.' },
      { ...ahead, example: 'He has a training place and a plan.' },
    ],
  },
  other: {
    as: 'as a trusted person',
    questions: [
      { code: 'since', title: 'Since when and from where do you know {name}?', help: 'Where, how often, in which role.', example: 'I have accompanied the family as a mentor since 2022.' },
      { code: 'seen', title: 'What have you experienced with {name}?', help: 'For example: what you saw yourself, a day you remember.', example: 'She answered the letter of the job centre alone and was very proud.' },
      { code: 'missing', title: 'What would be missing without {name}?', help: 'For you and for others.', example: 'The language café would lose a helping hand.' },
      { ...ahead, example: 'She wants to become a geriatric nurse and has done the internship already.' },
    ],
  },
};
