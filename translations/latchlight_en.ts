<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>CaseText</name>
    <message>
        <source>%1 must not be written by you. You can read it; save it as a copy to mark anything.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is open in another window. You can read it; save it as a copy to mark anything, or try again when it is closed there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has been open by %2 on %3 since %4 %5. You can read it; save it as a copy to mark anything, or try again when it is closed there.</source>
        <extracomment>%1 a case file, %2 who has it open, %3 a computer, %4 a time, %5 its zone</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChangeText</name>
    <message>
        <source>mark as undetermined</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mark as true positive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mark as benign</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>open again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>put under review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>archive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reason of the verdict</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>note on the user</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tick a step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>untick a step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>note on a step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>star the user</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>remove the star of the user</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>assign to nobody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>assign to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tags of the user</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>star %n event(s)</source>
        <translation>
            <numerusform>star %n event</numerusform>
            <numerusform>star %n events</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>remove the star of %n event(s)</source>
        <translation>
            <numerusform>remove the star of %n event</numerusform>
            <numerusform>remove the star of %n events</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>note on %n event(s)</source>
        <translation>
            <numerusform>note on %n event</numerusform>
            <numerusform>note on %n events</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>tags of %n event(s)</source>
        <translation>
            <numerusform>tags of %n event</numerusform>
            <numerusform>tags of %n events</numerusform>
        </translation>
    </message>
    <message>
        <source>mark a secret as rotated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mark a secret as not rotated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>add a suppression</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>remove a suppression</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note on a step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Star of the user</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tags of the user</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assignee</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Star of an event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tags of an event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note on an event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rotation of a secret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suppression</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sources of the case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place of a source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SHA-256 of a source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disposition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note on the user</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>starred</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rotated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>undone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>redone</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Duration</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h</source>
        <translation>
            <numerusform>%n h</numerusform>
            <numerusform>%n h</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <translation>
            <numerusform>%n min</numerusform>
            <numerusform>%n min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n s</source>
        <translation>
            <numerusform>%n s</numerusform>
            <numerusform>%n s</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EnumText</name>
    <message>
        <source>Info</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Low</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Medium</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>High</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Critical</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More denials than normal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Secrets never asked for before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Low and slow over a long time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fixed threshold passed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Under review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Archived</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undetermined</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>True positive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Benign</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Human</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>IAM user</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Workload</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AWS service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Root or other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adaptive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Percentile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File not readable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File too large</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not a regular file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compressed file cut off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compressed file damaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inflates beyond the limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Format not read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No CloudTrail records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empty file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JSON breaks off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Broken record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record too large</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verify</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking for files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading events</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ordering events</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking for anomalies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not denied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No reason given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No identity-based policy allows it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No resource-based policy allows it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No service control policy allows it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No resource control policy allows it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No permissions boundary allows it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No session policy allows it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No VPC endpoint policy allows it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Explicit deny in a policy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The KMS key of the secret refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Archive damaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Session name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Role or user</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Principal ARN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Access key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Secret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address or network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Query</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1 a sentence, %2 an untranslated fact such as a message of the system</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The data in %1 is damaged at byte %2. The rest stays usable; fetch the file again to read all of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The work was stopped because it passed a limit (%1). Open fewer files at a time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The filter cannot be read at character %1. Correct it there, or clear the filter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The option “%1” does not take this value. Choose one of the values allowed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no rule “%1”. Look into the list of rules for its name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no user “%1” in this archive. Choose one from the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No command is offered: a value holds control characters and must not be typed into a terminal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This cannot be done with the values given. Check them and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 does not exist. It may have been moved or renamed: open it from its new place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be read. Check that the file is still there and that you may read it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be written. Choose another folder, or free some space there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No CloudTrail records were found in %1. Open the folder that holds “AWSLogs”, or the .json.gz files in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is no case file, or it is damaged. Open another file; this one was left as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was written by a newer version of Latchlight. Update the program to open it; the file was left as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is open in another program. Close it there first, so that no work is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The format of %1 is not supported. Choose one of the formats offered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rule in %1 is left out: “%2” is wrong. Correct the file and start again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The checklist in %1 is left out: “%2” is wrong. Correct the file and start again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The command templates in %1 are left out: “%2” is wrong. Correct the file and start again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file could not be read. Check its permissions and load it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is larger than the limit. Split it and load the parts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a device, pipe or link loop and was not opened. Nothing needs to be done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The compressed file ends too early; records after this point are missing. Download it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The compressed file is damaged; records may be missing. Download it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file grows beyond all measure when inflated and was given up. Look into it before trusting it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This container is not read. Unpack it and load what is inside.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no CloudTrail records in this file. It was rightly skipped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is empty and was skipped. Nothing is lost if it was empty at its source.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The document breaks off here; records after this point are missing. Fetch the file again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One record is malformed and was left out; the others of the file were read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One record is larger than CloudTrail allows and was left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The archive is damaged or encrypted; members after this point are missing. Fetch or decrypt it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This was stopped before it was finished. Start it again to get its result.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the reason: whoever reads the case later must be able to judge it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The reason is too long. Shorten it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It would end before it begins. Choose a later day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no network. Write it like 10.0.0.0/8, or give a single address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give what is to be suppressed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is to be suppressed is too long. Shorten it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is open for reading only, so nothing was changed. Save the case as a copy to go on with it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ExplanationText</name>
    <message>
        <source>; </source>
        <comment>between the clauses of a sentence</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1.</source>
        <extracomment>%1: clauses, separated by semicolons</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n denied request(s)</source>
        <translation>
            <numerusform>%n denied request</numerusform>
            <numerusform>%n denied requests</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new secret(s)</source>
        <translation>
            <numerusform>%n new secret</numerusform>
            <numerusform>%n new secrets</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n secret(s)</source>
        <comment>as in: denied requests for 15 secrets</comment>
        <translation>
            <numerusform>%n secret</numerusform>
            <numerusform>%n secrets</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 for %2 in %3</source>
        <extracomment>%1 &quot;17 denied requests&quot;, %2 &quot;15 secrets&quot;, %3 &quot;30 min&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 expected at this time (upper limit %2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n secret(s) never used by this principal before</source>
        <translation>
            <numerusform>%n secret never used by this principal before</numerusform>
            <numerusform>%n secrets never used by this principal before</numerusform>
        </translation>
    </message>
    <message>
        <source>p = %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <extracomment>%1 a number, %2 why requests were denied</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n source IP(s)</source>
        <translation>
            <numerusform>%n source IP</numerusform>
            <numerusform>%n source IPs</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, known for this principal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, new for this principal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, of which %2 new for this principal</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n principal(s)</source>
        <comment>as in: baseline from 37 principals</comment>
        <translation>
            <numerusform>%n principal</numerusform>
            <numerusform>%n principals</numerusform>
        </translation>
    </message>
    <message>
        <source>baseline from %1 of class “%2”, own history %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>baseline from own history of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Score</source>
        <extracomment>%1 a score from 0 to 100, %2 a severity</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of 100 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Denied requests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Upper limit of a bucket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Probability of chance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Detector</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bucket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Own history</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Principals of the class</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n denied</source>
        <comment>requests</comment>
        <translation>
            <numerusform>%n denied</numerusform>
            <numerusform>%n denied</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the parts of a list</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n matching</source>
        <comment>requests that need not be denied</comment>
        <translation>
            <numerusform>%n matching</numerusform>
            <numerusform>%n matching</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n matching request(s)</source>
        <translation>
            <numerusform>%n matching request</numerusform>
            <numerusform>%n matching requests</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <extracomment>%1 &quot;17 denied requests&quot;, %2 &quot;30 min&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n resource(s)</source>
        <comment>as in: denied requests for 15 resources</comment>
        <translation>
            <numerusform>%n resource</numerusform>
            <numerusform>%n resources</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n parameter(s)</source>
        <comment>as in: denied requests for 15 parameters</comment>
        <translation>
            <numerusform>%n parameter</numerusform>
            <numerusform>%n parameters</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n key(s)</source>
        <comment>as in: denied requests for 15 keys</comment>
        <translation>
            <numerusform>%n key</numerusform>
            <numerusform>%n keys</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n role(s)</source>
        <comment>as in: denied requests for 15 roles</comment>
        <translation>
            <numerusform>%n role</numerusform>
            <numerusform>%n roles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event name(s)</source>
        <comment>as in: denied requests for 15 event names</comment>
        <translation>
            <numerusform>%n event name</numerusform>
            <numerusform>%n event names</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new resource(s)</source>
        <translation>
            <numerusform>%n new resource</numerusform>
            <numerusform>%n new resources</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new parameter(s)</source>
        <translation>
            <numerusform>%n new parameter</numerusform>
            <numerusform>%n new parameters</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new key(s)</source>
        <translation>
            <numerusform>%n new key</numerusform>
            <numerusform>%n new keys</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new role(s)</source>
        <translation>
            <numerusform>%n new role</numerusform>
            <numerusform>%n new roles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new event name(s)</source>
        <translation>
            <numerusform>%n new event name</numerusform>
            <numerusform>%n new event names</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n resource(s) never used by this principal before</source>
        <translation>
            <numerusform>%n resource never used by this principal before</numerusform>
            <numerusform>%n resources never used by this principal before</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n parameter(s) never used by this principal before</source>
        <translation>
            <numerusform>%n parameter never used by this principal before</numerusform>
            <numerusform>%n parameters never used by this principal before</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) never used by this principal before</source>
        <translation>
            <numerusform>%n key never used by this principal before</numerusform>
            <numerusform>%n keys never used by this principal before</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n role(s) never used by this principal before</source>
        <translation>
            <numerusform>%n role never used by this principal before</numerusform>
            <numerusform>%n roles never used by this principal before</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event name(s) never used by this principal before</source>
        <translation>
            <numerusform>%n event name never used by this principal before</numerusform>
            <numerusform>%n event names never used by this principal before</numerusform>
        </translation>
    </message>
    <message>
        <source>Matching requests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Least likely window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New in that window</source>
        <extracomment>%1 what was new, %2 what was expected to be</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2 expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Probability of so many</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Requests for what was new</source>
        <extracomment>%1 a number of requests, %2 a likelihood ratio</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (likelihood ratio %2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Likelihood ratio of the origin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Combined probability</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sum of small surprises</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Raised (%1)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FactSections</name>
    <message>
        <source>Numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reasons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why the requests were denied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source IPs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>new for this user</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>seen before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>%1 an AWS account, %2 a region</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Access keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Regions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User agents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Events</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files with events</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size on disk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size of the JSON</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Distinct events</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copies of events dropped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files skipped (no CloudTrail)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files broken or unreadable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Records rejected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Events without a usable time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Event IDs used twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Problems beyond the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not said</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n event(s)</source>
        <translation>
            <numerusform>%n event</numerusform>
            <numerusform>%n events</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>%1 a number of events, %2 the days from the first to the last</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the archive is silent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Account %1: no events from %2 on. Was its trail stopped?</source>
        <extracomment>%1 an account</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Account %1: no events on %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Account %1: no events from %2 to %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No read events: the trail logs write events alone, so that denied reads of secrets cannot be seen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every file was read, and every record in them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (first %2 of %3)</source>
        <extracomment>heading; %1 a field such as &quot;Region&quot;, %2 how many of its values are listed, %3 of how many</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>heading; %1 a field such as &quot;Region&quot;, %2 how many values it has</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tactic</source>
        <extracomment>%1 id and %2 name of an ATT&amp;CK tactic</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Technique</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First event (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last event (%1)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FilterTerm</name>
    <message>
        <source>Event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Error code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason of the denial</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Region</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source IP</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User agent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Access key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Identity type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Secret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A term is missing: write a word or field:value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name of a field is missing before the colon.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A value is missing: * finds any, &quot;&quot; finds none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A blank is missing between two terms.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A group of values cannot hold another field.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A parenthesis has no counterpart.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The closing quote is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing follows the backslash.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no time: write 2026-03-24 or 2026-03-24T12:30.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This field is true or false.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no event ID.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no network: write 203.0.113.0/24.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only eventTime can be compared or have a range.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The range is not closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A range is written [2026-03-24 TO 2026-03-26].</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The range ends before it begins.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The filter is too long.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are too many parentheses in one another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The filter has too many terms.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The value is too long.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no field “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no field “%1”. Did you mean %2?</source>
        <extracomment>%1 what was typed, %2 the field that was probably meant</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Character %1: %2</source>
        <extracomment>%1 the position of a character in the filter, %2 a sentence that says what is wrong there</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OptionText</name>
    <message>
        <source>Bucket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Learning period</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tolerance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Count time before the first event as quiet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Denials allowed while learning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gap within a signal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Longest signal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Threshold counts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Threshold window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Length of the intervals that are counted and judged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How far back a baseline looks; for the adaptive detector the time after which a day counts half.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From 1, which flags more, to 5, which flags less. Each step is about √10 times fewer false alarms.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Anomalous buckets that are further apart make two signals.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What lasts longer is raised again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>denied requests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>different secrets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>%1 an option of a rule, %2 its value</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As it is now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Learn from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Learn until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A user&apos;s own baseline learns from this range alone, and forgets nothing outside of it. The habits of its class rest on the whole archive.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 UTC</source>
        <extracomment>%1 a time in UTC</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PdfPainter</name>
    <message>
        <source>Page %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PdfReport</name>
    <message>
        <source>The arrow marks a line that goes on below without a break: join it after copying.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProfileSections</name>
    <message>
        <source>Value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Succeeded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Denied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Identity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 a name such as &quot;Account&quot;, %2 its value</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ARN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Events</source>
        <extracomment>%1 a number of events, %2 how many of them were denied</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, of which %2 denied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2: %3</source>
        <extracomment>a signal; %1 a severity, %2 a score, %3 the title of a rule</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Roles that it assumed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>%1 a role, %2 an AWS account</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>↳ its sessions since: %1, of which %2 denied</source>
        <extracomment>%1 a number of events, %2 how many of them were denied</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n event(s)</source>
        <translation>
            <numerusform>%n event</numerusform>
            <numerusform>%n events</numerusform>
        </translation>
    </message>
    <message>
        <source>Sessions of the role %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who assumed its role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>↳ with the key %1</source>
        <extracomment>%1 an access key</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its role %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the user %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the denied secret %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the user itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2 on %3, by %4, %5 after the first denial</source>
        <extracomment>a change of rights; %1 a time, %2 an event such as PutRolePolicy, %3 what it concerns, %4 who did it, %5 a duration</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2 on %3, by %4, %5 before the first denial</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changes of rights within a day of the first denial</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Probably a misconfiguration: the rights of %1 changed %2 before</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) of the rights of others</source>
        <translation>
            <numerusform>%n change of the rights of others</numerusform>
            <numerusform>%n changes of the rights of others</numerusform>
        </translation>
    </message>
    <message>
        <source>Changes of rights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No change of rights is recorded: a misconfiguration is less likely.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>new</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Requests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source IPs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Access keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User agents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Regions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Services</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Identity types</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sessions and principals (ARN)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Multi-factor authentication</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First seen (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last seen (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First use of Secrets Manager (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First denied secret (%1)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Rules</name>
    <message>
        <source>User was denied many different API calls</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A user was refused an anomalous number of API calls that it never made before, of any service. What counts as distinct is the event name together with its service, such as iam:ListUsers; each user is compared with its own history and with users of its kind.
Whoever holds stolen credentials does not know what they permit and finds out by trying, mostly with a tool that goes through the List, Describe and Get calls of all services within minutes.
This rule watches everything and says nothing about secrets: it is the wide net, to be read beside the narrow ones.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User tried to assume many roles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A user was refused an anomalous number of AssumeRole, AssumeRoleWithSAML or AssumeRoleWithWebIdentity requests, for roles that it did not ask for before. Each user is compared with its own history and with users of its kind.
Roles are the way from one account to the next and from few permissions to many. Names of roles are easily guessed or listed; trying them one by one leaves a refused request for each that does not trust the caller.
A refused request opened nothing: look for the AssumeRole that succeeded among them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User was denied decryption with many KMS keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A user was refused an anomalous number of Decrypt requests to AWS KMS, for keys that it did not ask for before. Each user is compared with its own history and with users of its kind.
Secrets, parameters, objects and volumes are only as readable as the key behind them. Someone who copied encrypted data, or reads with stolen credentials, meets the key policy last: a series of refused keys shows how far that person has come.
CloudTrail names the key of a refused request in the error message; of a successful one only where the caller passed the key&apos;s id.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User listed secrets, then was denied several of them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A user listed the secrets of an account (ListSecrets) and was refused at least three different ones within an hour after it. This is a fixed sequence without a baseline: it also finds a user who does so every day.
The list gives the names, the requests find out which of them can be read. Where the names of the refused secrets are in the list, nobody guessed them.
A refused read discloses nothing. What has to be rotated is what the same user did read around that time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User enumerated Parameter Store</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A user was refused an anomalous number of reads of parameters (GetParameter, GetParameters, GetParametersByPath or GetParameterHistory) in the Parameter Store of AWS Systems Manager. Each user is compared with its own history and with users of its kind.
Parameters of the type SecureString hold passwords, connection strings and license keys, often next to secrets of Secrets Manager: an attacker who holds stolen credentials tries both.
A refused read discloses nothing. What has to be changed is what the same user did read around that time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User enumerated AWS Secrets Manager</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A user was refused an anomalous number of reads of secrets (GetSecretValue, or BatchGetSecretValue) in AWS Secrets Manager. Each user is compared with its own history and with users of its kind.
An attacker who holds stolen credentials tries the secrets of an account one by one, after API keys, database credentials, IAM permissions, SSH keys and certificates, in order to move on to other systems. Most of these requests are refused and leave AccessDenied records; the secret that was asked for stands in the error message only.
A refused read discloses nothing. What has to be rotated is what the same user did read around that time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User asked for every secret at once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A user sent a BatchGetSecretValue with a filter that every secret passes, such as a tag key that is not a word nobody uses (!nothing).
One such request walks through all secrets of a region, and the record names none of them: it is an enumeration by itself, whatever the user did before. No baseline is needed.
If it succeeded, every secret that the user may read counts as disclosed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who is behind the requests: which identity type, account, role and session issuer, and who owns it? A human, a pipeline or a workload? A long-term key (AKIA) or a session (ASIA)?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When was this identity first and last seen, and when did it first do what the rule counts?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which source addresses, service names, user agents and SDKs were used, are they new for this identity, and was there MFA?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was denied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which calls were refused, of which services, for which keys or roles, in which regions and accounts?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why denied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which kind of policy refused the requests? A policy change in the 24 hours before, by anybody, points to a misconfiguration.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What succeeded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which of the same calls succeeded, by the same principal, access key or source address, from 24 hours before to 24 hours after? They opened something.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Around it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What else did the identity look for: who it is, which secrets, users, parameters and keys exist, which roles it can assume? Are there other signals of it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Persistence and impact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Did the identity make itself at home or hide: new keys, users, policies, trust, console access, a stopped trail, deleted secrets?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Malicious</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If malicious: are the credentials contained, what was opened changed, the evidence kept, and is the incident-response process started?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Benign</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If benign: what is the reason, who owns it, and until when is it suppressed?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which parameters and paths, in which regions and accounts? Guessed names, or a list taken from DescribeParameters shortly before?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When was this identity first and last seen, when did it first use Secrets Manager, and when was it first denied a secret?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which secrets, in which regions and accounts? Guessed names, or a list taken from ListSecrets shortly before?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which secrets did the same principal, access key or source address read from 24 hours before to 24 hours after? These are at risk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If malicious: are the credentials contained, the secrets at risk rotated, the evidence kept, and is the incident-response process started?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SuppressionText</name>
    <message>
        <source>Suppressed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 suppressed</source>
        <extracomment>%1 signals that are known noise, %2 all signals of a user</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>for good</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suppressed as known noise: %1 (%2)</source>
        <extracomment>%1 a reason, %2 &quot;for good&quot; or &quot;until …&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suppressed as known noise: %1 (by %2, %3)</source>
        <extracomment>%1 a reason, %2 who said so, %3 &quot;for good&quot; or &quot;until …&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>until %1 %2</source>
        <extracomment>%1 a time, %2 its zone</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TargetText</name>
    <message>
        <source>Resources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Secrets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Roles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Event names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Distinct resources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Distinct secrets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Distinct parameters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Distinct keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Distinct roles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Distinct event names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New resources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New secrets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New parameters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New roles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New event names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resources new for this principal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Secrets new for this principal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parameters new for this principal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys new for this principal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Roles new for this principal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Event names new for this principal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Denied resources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Denied secrets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Denied parameters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Denied keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Denied roles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Denied event names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resources never asked for before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Secrets never asked for before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parameters never asked for before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys never asked for before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Roles never asked for before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calls never made before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This user was denied resources, but not more often, and not other ones, than is normal for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This user was denied secrets, but not more often, and not other ones, than is normal for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This user was denied parameters, but not more often, and not other ones, than is normal for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This user was denied keys, but not more often, and not other ones, than is normal for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This user was denied roles, but not more often, and not other ones, than is normal for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This user was denied requests, but not more often, and not other ones, than is normal for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resource</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Secret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parameter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Event name</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n parameter(s) at risk</source>
        <translation>
            <numerusform>%n parameter at risk</numerusform>
            <numerusform>%n parameters at risk</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) at risk</source>
        <translation>
            <numerusform>%n key at risk</numerusform>
            <numerusform>%n keys at risk</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n role(s) at risk</source>
        <translation>
            <numerusform>%n role at risk</numerusform>
            <numerusform>%n roles at risk</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n secret(s) at risk</source>
        <translation>
            <numerusform>%n secret at risk</numerusform>
            <numerusform>%n secrets at risk</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n parameter(s) denied, not disclosed</source>
        <translation>
            <numerusform>%n parameter denied, not disclosed</numerusform>
            <numerusform>%n parameters denied, not disclosed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) denied, not disclosed</source>
        <translation>
            <numerusform>%n key denied, not disclosed</numerusform>
            <numerusform>%n keys denied, not disclosed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n role(s) denied, not disclosed</source>
        <translation>
            <numerusform>%n role denied, not disclosed</numerusform>
            <numerusform>%n roles denied, not disclosed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n secret(s) denied, not disclosed</source>
        <translation>
            <numerusform>%n secret denied, not disclosed</numerusform>
            <numerusform>%n secrets denied, not disclosed</numerusform>
        </translation>
    </message>
    <message>
        <source>Read successfully by this user, key or IP within 24 hours of the signals: change their values.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Used for decryption by this user, key or IP within 24 hours of the signals: treat what they decrypted as disclosed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assumed by this user, key or IP within 24 hours of the signals: cut their sessions, and look at what they did.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read successfully by this user, key or IP within 24 hours of the signals: rotate them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No parameter was read successfully around the signals.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No key was used for decryption around the signals.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No role was assumed around the signals.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No secret was read successfully around the signals.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No denied request names a parameter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No denied request names a key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No denied request names a role.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No denied request names a secret.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TimelineLegend</name>
    <message>
        <source>Denied requests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Normal range</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Learning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: expected</source>
        <extracomment>%1 a detector drawn for comparison</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: flagged</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TimelineOverlay</name>
    <message>
        <source>%1, peak of %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TimelinePlot</name>
    <message>
        <source>thinned: highest %1 of each %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>buckets of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>too long to draw: only a part of the archive is shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n lower marker(s) not shown</source>
        <translation>
            <numerusform>%n lower marker not shown</numerusform>
            <numerusform>%n lower markers not shown</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TimelineText</name>
    <message>
        <source>Denied requests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2 new)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Normal up to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Score</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Learning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>too little history for a verdict</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 denied, %3 expected, score %4, severity %5</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 · %n denied</source>
        <translation>
            <numerusform>%1 · %n denied</numerusform>
            <numerusform>%1 · %n denied</numerusform>
        </translation>
    </message>
    <message>
        <source>Empty chart.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n denied request(s) from %1.</source>
        <translation>
            <numerusform>%n denied request from %1.</numerusform>
            <numerusform>%n denied requests from %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Most in one bucket: %1, at %2, where %3 were expected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n bucket(s) flagged.</source>
        <translation>
            <numerusform>%n bucket flagged.</numerusform>
            <numerusform>%n buckets flagged.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: expected</source>
        <extracomment>%1 a detector drawn for comparison</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: verdict</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: limit %2, %3</source>
        <extracomment>%1 a detector, %2 a number, %3 &quot;flagged&quot;, &quot;not flagged&quot; or &quot;learning&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>flagged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>learning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not flagged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compared with the detector “%1”: flagged by both %2, only by the rule&apos;s own %3, only by “%1” %4.</source>
        <extracomment>%1 a detector, %2 to %4 numbers of buckets</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>%1 a range of time, %2 its zone</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>UtcAxisTicks</name>
    <message>
        <source>d MMM</source>
        <comment>a format of QLocale::toString</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ddd d MMM yyyy</source>
        <comment>a format of QLocale::toString</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>display</name>
    <message>
        <source>&lt; 1 %</source>
        <extracomment>a share; %1 a whole number</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>latchlight::ActionTableModel</name>
    <message>
        <source>%1 (not available now)</source>
        <extracomment>%1 a command of the window</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Menu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>latchlight::ActorTableModel</name>
    <message>
        <source>Not flagged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · role %2</source>
        <extracomment>%1 an AWS account, %2 a role</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n denied, within what is normal</source>
        <extracomment>a user who was denied, but not more than is normal; %n denied requests</extracomment>
        <translation>
            <numerusform>%n denied, within what is normal</numerusform>
            <numerusform>%n denied, within what is normal</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>%1 state of triage, %2 disposition</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, not flagged, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, score %2, severity %3, %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Score</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Severity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Denied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>@%1</source>
        <extracomment>%1 who looks into a user</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>starred</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has a note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tags: %1</source>
        <extracomment>%1 tags, separated by commas</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>assigned to %1</source>
        <extracomment>%1 who looks into a user</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1 a user, %2 its marks such as &quot;starred; has a note&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Marks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last denied (%1)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>latchlight::ArchiveOpener</name>
    <message>
        <source>Open CloudTrail files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CloudTrail files (*.json *.gz *.log)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a folder of CloudTrail files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Latchlight cases (*.latchlight)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>case.latchlight</source>
        <comment>file name</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discard ticks and notes?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you ticked, noted and decided is not saved in a case file yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel and use “Save case” to keep it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>copy of %1</source>
        <extracomment>file name; %1 the case that is open</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>latchlight::BacktestDialog</name>
    <message>
        <source>&amp;Start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Apply row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back-test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Variants and what they would flag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Variants judged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Values, separated by commas, of: %1</source>
        <extracomment>%1 the values or the range that an option takes</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every combination of the values is judged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open an archive to test variants on it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no value of “%2”. Choose from: %3</source>
        <extracomment>%1 what was typed, %2 the name of an option, %3 its values</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These are too many combinations; at most %1 are judged. Give fewer values.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Judging the archive by %n variant(s)…</source>
        <translation>
            <numerusform>Judging the archive by %n variant…</numerusform>
            <numerusform>Judging the archive by %n variants…</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Over %1 days. Bold: as the rule judges now.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>latchlight::BacktestModel</name>
    <message>
        <source>The rule judges like this now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Options</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flagged users</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No longer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signals a day</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>latchlight::CaseBanner</name>
    <message>
        <source>Read only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as a &amp;copy…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try a&amp;gain</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>latchlight::CaseDialog</name>
    <message>
        <source>Case properties</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Sources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;History</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sources of the case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Computing the SHA-256 of the sources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Relocate…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Verify content</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History of the case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This case is not saved yet: it lives in memory only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (read only)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The SHA-256 of each source is computed in the background once the case is saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of a file: of its bytes. Of a folder: of the sorted list of its files with the SHA-256 of each; the manual names the command that computes it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where is %1 now?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>latchlight::CaseMenu</name>
    <message>
        <source>Case &amp;properties…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>U&amp;ndo: %1</source>
        <extracomment>%1 what is taken back, such as &quot;mark as benign&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>U&amp;ndo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>R&amp;edo: %1</source>
        <extracomment>%1 what is done again, such as &quot;mark as benign&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>R&amp;edo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done again: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>latchlight::CellCopier</name>
    <message>
        <source>&amp;Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy &amp;rows</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>latchlight::CellFilters</name>
    <message>
        <source>&amp;Prepare a filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Puts the value into the filter line without applying it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy &amp;as filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Filter for this value</source>
        <extracomment>entries of a context menu; %1 is a part of a filter such as eventName:GetSecretValue</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Filter for %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter &amp;out this value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter &amp;out %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Has this field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Has field: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>latchlight::ColumnChooser</name>
    <message>
        <source>&amp;Reset columns</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>latchlight::CommandPalette</name>
    <message>
        <source>Command palette</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words of a command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No command has all these words.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>latchlight::CommandsModel</name>
    <message>
        <source>%1: %2: %3</source>
        <extracomment>%1 stage such as &quot;Look first&quot;, %2 what the command does, %3 the command or why there is none</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>latchlight::CommandsView</name>
    <message>
        <source>&amp;Copy command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy &amp;all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save scr&amp;ipt…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shell</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Profile of the AWS command line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AWS profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Region, instead of that of the events</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Region of the events</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preparing the commands…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select a user to get the commands for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to know before</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>latchlight::DetectionMenu</name>
    <message>
        <source>Rule &amp;options…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Back-test…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Suppressions…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S&amp;uppress this user…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Detection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Rules</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>latchlight::DurationEdit</name>
    <message>
        <source>Unit of: %1</source>
        <extracomment>%1 an option, for example &quot;Gap within a signal&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>seconds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>days</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>latchlight::EventActions</name>
    <message>
        <source>Same &amp;user, ± 5 minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Same user, ± 1 &amp;hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Anybody on the same &amp;secret, ± 5 minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Anybody on the same secret, ± 1 h&amp;our</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A&amp;ll events of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This access &amp;key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This &amp;session or principal (ARN)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This source &amp;IP</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This secret or &amp;resource</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy eve&amp;nts as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;CSV</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;JSON lines (original records)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Markdown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;AWS CLI commands that fetch them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aro&amp;und this event</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>latchlight::EventMarkActions</name>
    <message>
        <source>&amp;Star</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Tags…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not&amp;e…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The case is read only: the line above says why.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>latchlight::EventMarkDialog</name>
    <message>
        <source>&amp;Starred</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Marks of %n event(s)</source>
        <translation>
            <numerusform>Marks of %n event</numerusform>
            <numerusform>Marks of %n events</numerusform>
        </translation>
    </message>
    <message>
        <source>Tags of the event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tags, separated by commas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note on the event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Tags:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Note:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you change here is changed for all of them; the rest stays as it is.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>latchlight::EventTableModel</name>
    <message>
        <source>no usable time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Success</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Secret or resource</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source IP</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Region</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Access key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User agent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Error message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>starred</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tags: %1</source>
        <extracomment>%1 tags, separated by commas</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>note: %1</source>
        <extracomment>%1 a note of the analyst</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Marks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time (%1)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>latchlight::EventsView</name>
    <message>
        <source>Events</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The events of the selected user appear here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The filter is not valid, so nothing is shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking for the events…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select a user to see the events.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No event in the selected range passes the filter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no event in the selected range.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No event passes the filter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>first %1 of %2 found · %3 in all</source>
        <extracomment>%1 events shown, %2 events found, %3 events in the archive</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 events</source>
        <extracomment>%1 events shown, %2 events in the archive</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search all days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No event of this user passes the filter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search the events of all users</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>latchlight::FacetsView</name>
    <message>
        <source>Values of the events shown, with their number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The filter is not valid, so nothing is counted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No event passes the filter: there is nothing to count.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The most frequent values of the events shown appear here.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>latchlight::FactPivots</name>
    <message>
        <source>&amp;Events of all users with this value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show these &amp;events</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>latchlight::FilterBar</name>
    <message>
        <source>&amp;Save this filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter events</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved filters, and those used lately</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved and recent filters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Forget this saved filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Used lately</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Clear history</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>latchlight::FilterChips</name>
    <message>
        <source>Clear all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear all filters of the events</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1  ✕</source>
        <extracomment>a chip that can be removed; %1 what it limits the events to</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the filter %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All users – only %1?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Events of all users are shown. Press to see those of the selected user only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show only the events of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>latchlight::FindLine</name>
    <message>
        <source>The record does not hold this text</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>latchlight::FlaggedUsersView</name>
    <message>
        <source>Find a user, role or account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which users are listed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All denied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flagged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ranked users</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open an archive to see who was denied secrets in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 users shown · %3 flagged</source>
        <extracomment>%1 users shown, %2 users with denied requests, %3 of them flagged</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No request for a secret was denied in this archive.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No user passes this filter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all users</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 · %n signal(s) suppressed</source>
        <extracomment>%1 the counts of users</extracomment>
        <translation>
            <numerusform>%1 · %n signal suppressed</numerusform>
            <numerusform>%1 · %n signals suppressed</numerusform>
        </translation>
    </message>
    <message>
        <source>Hide reviewed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Starred</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With a note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assigned to me</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List no users that are archived</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>latchlight::HelpMenu</name>
    <message>
        <source>User &amp;manual</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Command palette…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>latchlight::HistoryModel</name>
    <message>
        <source>By</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time (%1)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>latchlight::InvestigationArea</name>
    <message>
        <source>Users</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Events</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Load report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why flagged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Secrets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Triage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Facets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Over time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Swimlanes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>latchlight::LayoutMenu</name>
    <message>
        <source>&amp;Save layout as…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>La&amp;yout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Delete layout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The layout “%1” was saved</source>
        <extracomment>%1 the name of a layout</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Layout “%1”</source>
        <extracomment>%1 the name of a layout</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The layout “%1” is of another version of the program and cannot be used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The layout “%1” was deleted</source>
        <extracomment>%1 the name of a layout</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>latchlight::LayoutNameDialog</name>
    <message>
        <source>Save layout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the layout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For example Triage or Hunt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The layout of that name is replaced.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which panes are shown, where they are and how large is kept.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>latchlight::LoadProblemModel</name>
    <message>
        <source>Problem</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Byte</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it means</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>latchlight::LoadProgressPanel</name>
    <message>
        <source>&amp;Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress of the load</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop here and keep what was read so far</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopping: what was read so far will be shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1…</source>
        <extracomment>%1 what is being done</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>%1 bytes read, %2 bytes in all</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>file %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n event(s)</source>
        <translation>
            <numerusform>%n event</numerusform>
            <numerusform>%n events</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 events a second</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>about %1 left</source>
        <extracomment>%1 a duration</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>latchlight::LoadReportView</name>
    <message>
        <source>Fact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was read and what was not</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files and records that were not read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was read, skipped and lost is listed here once an archive is open.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>latchlight::MainWindow</name>
    <message>
        <source>Case file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Picture copied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved in %1; every later change is stored at once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing %1…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The engine could not answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rules and templates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some of the program&apos;s own files could not be used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <extracomment>title of the window; %1 a case file or archive, %2 the program</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
    <message>
        <source>About Latchlight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Latchlight %1 finds users who try the latches of your AWS secrets in CloudTrail archives.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later. Nothing leaves this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The content of %1 is the same as before (SHA-256)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No SHA-256 of the sources: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The content has changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not the same as when the case was made: marks may be about events that are gone, and other users may be flagged now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SHA-256 until now: %1 (%2 %6)
SHA-256 now: %3
Files: %4 until now, %5 now</source>
        <extracomment>%1 a digest, %2 a time, %3 a digest, %4 and %5 numbers of files, %6 a time zone</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>latchlight::ManualDialog</name>
    <message>
        <source>User manual</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Headings of the manual</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find in the manual</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find in the manual (Return: next, Shift+Return: previous)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The manual does not hold this text</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>latchlight::MarkFilterButton</name>
    <message>
        <source>Marked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show only events that are starred, tagged or have a note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show only marked events</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All events</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Starred</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With a note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tagged</source>
        <extracomment>%1 a tag</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tag: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>latchlight::MissingSourcesDialog</name>
    <message>
        <source>Sources are missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This case was made from files that are not there any more. Say where they are now; their content is then compared with the SHA-256 that the case has of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Missing sources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose &amp;folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose f&amp;ile…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open what is there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <extracomment>%1 where a source was, %2 where it is now</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where is %1 now?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>latchlight::NotesView</name>
    <message>
        <source>☆ Star</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Me</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who looks into this user</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assigned to nobody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assign this user to me</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tags of this user</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tags, separated by commas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note on this user</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History of this user</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select a user to star, tag, assign or note it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>★ Starred</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>latchlight::OptionalTimeEdit</name>
    <message>
        <source>Set: %1</source>
        <extracomment>%1 an option, for example &quot;Learn from&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (UTC)</source>
        <extracomment>%1 an option, for example &quot;Learn from&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>latchlight::PaneKeys</name>
    <message>
        <source>&amp;Next pane</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pre&amp;vious pane</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Detach pane, or dock it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>latchlight::ProfileView</name>
    <message>
        <source>Profile of the user</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gathering what is known of this user…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select a user to see its profile.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>latchlight::QueryEdit</name>
    <message>
        <source>Filter, for example  eventName:GetSecretValue errorCode:*Denied*</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suggestions for the filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1  (%2)</source>
        <extracomment>a suggestion; %1 a value, %2 a number of events</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>latchlight::RawJsonModel</name>
    <message numerus="yes">
        <source>{%n}</source>
        <comment>number of members of a JSON object</comment>
        <translation>
            <numerusform>{%n}</numerusform>
            <numerusform>{%n}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>[%n]</source>
        <comment>number of elements of a JSON array</comment>
        <translation>
            <numerusform>[%n]</numerusform>
            <numerusform>[%n]</numerusform>
        </translation>
    </message>
    <message>
        <source>Key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>latchlight::RawRecordView</name>
    <message>
        <source>Record as a tree</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Original text of the record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tree</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Original</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File and offset of the record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy &amp;path</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Expand all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;ollapse all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the record…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select an event to see its record as it lies in its file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only the first %1 are shown; “Copy record” copies all of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The record is not whole JSON: the tree ends where it breaks off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, byte %2</source>
        <extracomment>%1 a file, %2 a byte offset</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find in the record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cop&amp;y record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record as indented text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find in the text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The indented text is cut at %1; “Copy record” copies all of the record.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>latchlight::ReportExporter</name>
    <message>
        <source>The report was not written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>latchlight-%1.pdf</source>
        <comment>file name; %1 a user</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>latchlight-report.pdf</source>
        <comment>file name</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Markdown (*.md)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tables as CSV (*.csv)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save script</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shell script (*.sh)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PowerShell script (*.ps1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The script was not saved</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>latchlight::RuleOptionsDialog</name>
    <message>
        <source>Rule options</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Detector</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A user is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Detector</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A &amp;user is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What these options would flag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rule&apos;s &amp;own values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open an archive to try options on it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Judging the archive by these options…</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n user(s) flagged, as now.</source>
        <translation>
            <numerusform>%n user flagged, as now.</numerusform>
            <numerusform>%n users flagged, as now.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n user(s) would be flagged.</source>
        <translation>
            <numerusform>%n user would be flagged.</numerusform>
            <numerusform>%n users would be flagged.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 more than now, %2 no longer.</source>
        <extracomment>%1 users flagged only by the new options, %2 users flagged only by the present ones</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signals: %1, a day: %2.</source>
        <extracomment>%1 a number of signals, %2 the same a day</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n signal(s) suppressed.</source>
        <translation>
            <numerusform>%n signal suppressed.</numerusform>
            <numerusform>%n signals suppressed.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>latchlight::SecretsModel</name>
    <message>
        <source>This user</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Same key or IP</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Region</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Denied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rotated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Successful</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Marked as rotated on %1 by %2</source>
        <extracomment>%1 a time, %2 who</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First denied (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last denied (%1)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>latchlight::SecretsSection</name>
    <message>
        <source>Copy names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the names of what is at risk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the names of what was only denied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unfold the list: %1</source>
        <extracomment>%1 &quot;3 secrets at risk&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fold the list: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unfold the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fold the list away: the other one gets its room</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>latchlight::SecretsView</name>
    <message>
        <source>Gathering what is known of this user…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked for and refused. These records did not disclose them: no change is needed on their account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select a user to see what is at risk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1, %n rotated</source>
        <extracomment>%1 &quot;3 secrets at risk&quot;</extracomment>
        <translation>
            <numerusform>%1, %n rotated</numerusform>
            <numerusform>%1, %n rotated</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>latchlight::ShortcutList</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keys for filtering and copying a value stand in the context menu of its cell.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy as table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A Markdown table, to print or to keep</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>latchlight::SourceModel</name>
    <message>
        <source>not computed yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Computed (%1)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>latchlight::StartPage</name>
    <message>
        <source>Who is trying the latches of your secrets?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a CloudTrail archive. Latchlight finds users who were denied secrets more often than is normal for them, and leads from there to evidence, triage and rotation. Nothing leaves this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open f&amp;older…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open f&amp;iles…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open &amp;case…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the &amp;sample archive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You can also drop files and folders anywhere in this window.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recently opened</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>latchlight::StatusLabels</name>
    <message>
        <source>Show what was read and what was not</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Partial: loading was stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n user(s) flagged</source>
        <translation>
            <numerusform>%n user flagged</numerusform>
            <numerusform>%n users flagged</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n file</numerusform>
            <numerusform>%n files</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, nothing lost</source>
        <extracomment>%1 &quot;412 files&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n broken</source>
        <comment>number of files</comment>
        <translation>
            <numerusform>%n broken</numerusform>
            <numerusform>%n broken</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) lost</source>
        <translation>
            <numerusform>%n record lost</numerusform>
            <numerusform>%n records lost</numerusform>
        </translation>
    </message>
    <message>
        <source>⚠ %1, %2, %3</source>
        <extracomment>%1 &quot;412 files&quot;, %2 &quot;3 broken&quot;, %3 &quot;12 records lost&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 events shown</source>
        <extracomment>%1 events shown, %2 events in the archive</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>%1 a user, %2 a range of time</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Partial: still loading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All times are in %1; times in filters and options are always in UTC</source>
        <extracomment>%1 a time zone</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>latchlight::SuppressionEditor</name>
    <message>
        <source>&amp;Ends before (UTC)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suppress signals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it would hide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ends before (UTC)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Required: why this is known to be harmless, and who says so</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compared with the time a signal was raised, so that an archive looks the same any day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;About</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open an archive to see what it would hide.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It hides nothing in this archive.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>It hides %n signal(s) with %1 requests.</source>
        <extracomment>%1 a number of requests</extracomment>
        <translation>
            <numerusform>It hides %n signal with %1 requests.</numerusform>
            <numerusform>It hides %n signals with %1 requests.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n user(s) would not be flagged any more.</source>
        <translation>
            <numerusform>%n user would not be flagged any more.</numerusform>
            <numerusform>%n users would not be flagged any more.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n signal(s) stay, because they hold requests that it does not cover.</source>
        <translation>
            <numerusform>%n signal stays, because it holds a request that it does not cover.</numerusform>
            <numerusform>%n signals stay, because they hold requests that it does not cover.</numerusform>
        </translation>
    </message>
    <message>
        <source>Give the reason to save it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rea&amp;son</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>latchlight::SuppressionModel</name>
    <message>
        <source>Every rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For good</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signals hidden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until (%1)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>latchlight::SuppressionsDialog</name>
    <message>
        <source>&amp;Show suppressed signals among the others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Add…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suppressions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suppressions of this case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is suppressed in this case.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>latchlight::SwimCellModel</name>
    <message>
        <source>User</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Score</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Severity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Denied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · suppressed</source>
        <extracomment>%1 a severity</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bucket from (%1)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>latchlight::SwimLaneChart</name>
    <message>
        <source>Users over time</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n user(s) with flagged cells</source>
        <translation>
            <numerusform>%n user with flagged cells</numerusform>
            <numerusform>%n users with flagged cells</numerusform>
        </translation>
    </message>
    <message>
        <source>All users</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2: nothing denied</source>
        <extracomment>%1 a user, %2 a range of time</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1, %2: %n denied, within what is normal</source>
        <translation>
            <numerusform>%1, %2: %n denied, within what is normal</numerusform>
            <numerusform>%1, %2: %n denied, within what is normal</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %2: %n denied, score %3, severity %4</source>
        <translation>
            <numerusform>%1, %2: %n denied, score %3, severity %4</numerusform>
            <numerusform>%1, %2: %n denied, score %3, severity %4</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %2: %n denied, score %3, severity %4, suppressed as known noise</source>
        <extracomment>%1 a user, %2 a range of time, %3 a score, %4 a severity</extracomment>
        <translation>
            <numerusform>%1, %2: %n denied, score %3, severity %4, suppressed as known noise</numerusform>
            <numerusform>%1, %2: %n denied, score %3, severity %4, suppressed as known noise</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>latchlight::SwimLanesView</name>
    <message>
        <source>Reset zoom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the whole archive again; the selected range stays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the flagged cells as a table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flagged cells by user and time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open an archive to see all users over time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No request for a secret was denied in this archive.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suppressed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the cells of suppressed signals hatched; they are drawn as normal otherwise</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>latchlight::TextFinder</name>
    <message>
        <source>Find in the text (Return: next)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>latchlight::TimelineChart</name>
    <message>
        <source>Select a user to see when requests were denied.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Timeline of denied requests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>zoomed, 0 shows all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No denied requests in this range.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom to selection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear selection</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>latchlight::TimelineTableModel</name>
    <message>
        <source>Anomalous, score %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Learning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Normal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Denied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Upper limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Anomalous</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: expected</source>
        <extracomment>%1 a detector</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: verdict</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bucket from (%1)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>latchlight::TimelineView</name>
    <message>
        <source>&amp;Zoom to range</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Reset zoom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Denied requests by time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the same numbers as a table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the whole archive again; the selected range stays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select a user to see when it was denied, against what is normal for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open an archive to begin.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was denied in the range of this archive.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drawing the timeline…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the selected range in the whole width</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Detector to compare with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw what another detector expects and where its limit lies over the same counts. Findings do not change.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Co&amp;mpare with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No other detector</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>latchlight::TreeFinder</name>
    <message>
        <source>Find in the record (Return: next)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>latchlight::TriageView</name>
    <message>
        <source>Triage checklist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the events tell</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note on this step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gathering the evidence…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select a user to begin its triage.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 steps done</source>
        <extracomment>%1 ticked steps, %2 steps of the checklist</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>• %1</source>
        <extracomment>one fact in a list</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>&amp;Show %n event(s)</source>
        <translation>
            <numerusform>&amp;Show %n event</numerusform>
            <numerusform>&amp;Show %n events</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>latchlight::UserMarkActions</name>
    <message>
        <source>S&amp;tar this user</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Assign to me</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ta&amp;gs…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Note…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>latchlight::VerdictBar</name>
    <message>
        <source>State of triage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disposition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason of the verdict</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason, for example the ticket or what you found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give a reason: it is stored as archived once there is one.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>latchlight::WeekChart</name>
    <message>
        <source>Hours of activity</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n event(s)</source>
        <translation>
            <numerusform>%n event</numerusform>
            <numerusform>%n events</numerusform>
        </translation>
    </message>
    <message>
        <source>No events.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Active in %1 of the 168 hours of a week; most on %2.</source>
        <extracomment>%1 a number of hours, %2 the description of one hour</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 h</source>
        <extracomment>an hour of the day on an axis; %1 a number</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2 to %3 h %6: %4, of which %5 denied</source>
        <extracomment>%1 a day of the week, %2 and %3 hours, %4 a number of events, %5 how many of them were denied, %6 a time zone</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>latchlight::WeekHoursModel</name>
    <message>
        <source>%1, of which %2 denied</source>
        <extracomment>%1 a number of events, %2 how many of them were denied</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>latchlight::WeekHoursView</name>
    <message>
        <source>Ta&amp;ble</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the hours of activity as a table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hours of activity (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Events by day of the week and hour (%1)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>latchlight::WhyFlaggedView</name>
    <message>
        <source>Copy te&amp;xt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signals of this user</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why this user was flagged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Numbers and evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gathering what is known of this user…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select a user to see why it was flagged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2 %3</source>
        <extracomment>one signal in a list; %1 a range of time, %2 a severity, %3 a score</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sho&amp;w events</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suppression of this signal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · suppressed</source>
        <extracomment>%1 a signal in a list</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>latchlight::WindowActions</name>
    <message>
        <source>%1 (%2)</source>
        <extracomment>tool tip of a command; %1 its name, %2 its keys</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open f&amp;older…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open f&amp;iles…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open &amp;case…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save case &amp;as…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Export report on this user…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export report on all &amp;flagged users…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find &amp;user</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Filter events</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Clear range and filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to &amp;timeline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Reset layout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;About Latchlight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Recent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Panes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Main tool bar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Clear list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to s&amp;wimlanes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the sa&amp;mple archive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Re&amp;load</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Go to users</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>latchlight::ZoneDialog</name>
    <message>
        <source>Time zone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Times are shown in this zone. Times in filters and options, in cases, reports and exports of events stay in UTC.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find a time zone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find a time zone, for example Berlin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time zones</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>latchlight::ZoneMenu</name>
    <message>
        <source>&amp;UTC</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>T&amp;imes in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Local time (%1)</source>
        <extracomment>%1 a time zone</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Other zone (%1)…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Other zone…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
