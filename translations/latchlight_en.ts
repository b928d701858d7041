<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
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
        <source>When (UTC)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Raised (UTC)</source>
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
        <source>Distinct secrets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Secrets new for this principal</source>
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
    <message numerus="yes">
        <source>%n secret(s)</source>
        <comment>as in: 17 denied, 15 secrets</comment>
        <translation>
            <numerusform>%n secret</numerusform>
            <numerusform>%n secrets</numerusform>
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
        <source>Denied secrets</source>
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
        <source>Succeeded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Denied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First (UTC)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last (UTC)</source>
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
        <source>First seen (UTC)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last seen (UTC)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First use of Secrets Manager (UTC)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First denied secret (UTC)</source>
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
        <source>Identity types</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ARNs</source>
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
        <source>First event (UTC)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last event (UTC)</source>
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
    <message>
        <source>UTC</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TimelineText</name>
    <message>
        <source>%1 UTC</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Denied requests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Distinct secrets</source>
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
        <source>Secrets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last denied (UTC)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
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
        <source>Time (UTC)</source>
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
</context>
<context>
    <name>latchlight::EventsView</name>
    <message>
        <source>Events</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter events</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter, for example  eventName:GetSecretValue errorCode:*Denied*</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear all filters of the events</source>
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
        <source>Show all events of this user</source>
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
        <source>All users</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1  ✕</source>
        <extracomment>a chip that can be removed; %1 a range of time in UTC
----------
a chip that can be removed; %1 where the filter comes from</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the range %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the filter %1</source>
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
        <source>&amp;Copy record</source>
        <translation type="unfinished"></translation>
    </message>
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
        <source>Secret</source>
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
        <source>Reads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Denied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First read (UTC)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First denied (UTC)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last read (UTC)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last denied (UTC)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>latchlight::SecretsView</name>
    <message>
        <source>Secrets at risk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read successfully by this user, key or IP within 24 hours of the signals: rotate them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Secrets denied, not disclosed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked for and refused. These records did not disclose them: no rotation is needed on their account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the names of the secrets at risk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the names of the denied secrets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gathering what is known of this user…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select a user to see its secrets.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n secret(s) at risk</source>
        <translation>
            <numerusform>%n secret at risk</numerusform>
            <numerusform>%n secrets at risk</numerusform>
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
        <source>No secret was read successfully around the signals.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No denied request names a secret.</source>
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
        <source>UTC</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All times are in UTC</source>
        <translation type="unfinished"></translation>
    </message>
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
        <source>Bucket from (UTC)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Denied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Secrets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New secrets</source>
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
    <name>latchlight::WhyFlaggedView</name>
    <message>
        <source>Show &amp;events</source>
        <translation type="unfinished"></translation>
    </message>
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
        <source>This user was denied secrets, but not more often, and not other ones, than is normal for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2 %3</source>
        <extracomment>one signal in a list; %1 a range of time, %2 a severity, %3 a score</extracomment>
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
        <source>Open the &amp;sample archive</source>
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
        <source>&amp;Reload</source>
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
        <source>Go to &amp;users</source>
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
</context>
</TS>
