// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/console/connectivity/receiver_form.h"

#include <QDateTime>
#include <QLocale>
#include <QSslCertificate>

#include "app/console/widgets/file_choice.h"

namespace callbox::app::console {

namespace {

constexpr qint64 kLargestCertificate = 256 * 1024;

/// Who the certificate is of and how long it holds, so that the operator sees what is trusted.
QString describe(const std::string& pem) {
    const auto certificates = QSslCertificate::fromData(QByteArray::fromStdString(pem), QSsl::Pem);
    if (certificates.isEmpty() || certificates.first().isNull())
        return {};
    const QSslCertificate& first = certificates.first();
    return ReceiverForm::tr("%1, valid until %2")
        .arg(first.subjectDisplayName(),
             QLocale().toString(first.expiryDate().date(), QLocale::ShortFormat));
}

}  // namespace

ReceiverForm::ReceiverForm(PageContext context, Desk& desk, QWidget* parent)
    : QWidget(parent),
      context_(context),
      desk_(desk),
      form_(new Form(context.words, 1)),
      certificate_(new QPlainTextEdit),
      certificateNote_(makeParagraph({}, "hint")),
      test_(makeButton(tr("Save and test"))),
      testHeading_(makeLabel(tr("Test of the way home"), "heading")),
      job_(new JobView(context.jobs, context.theme, context.words)) {
    form_->addText("url", tr("Address of the provider's receiver"), true)
        ->setPlaceholderText(QStringLiteral("https://receiver.example.net:8443"));
    certificate_->setTabChangesFocus(true);
    certificate_->setObjectName(QStringLiteral("caCertificate"));
    certificate_->setPlaceholderText(
        tr("Paste the provider's CA certificate, or choose its file."));
    certificate_->setFixedHeight(120);
    setRole(certificate_, "code");
    form_->addWidget("caCertificate", tr("The provider's CA certificate (PEM)"), certificate_);
    auto* choose = makeButton(tr("Choose file"));
    test_->setObjectName(QStringLiteral("test"));
    auto* line = makeLine();
    line->addWidget(choose);
    line->addWidget(test_);
    line->addWidget(certificateNote_, 1);
    auto card = makeCard();
    card.layout->addWidget(form_);
    card.layout->addLayout(line);
    auto testCard = makeCard();
    testCard_ = testCard.frame;
    testCard.layout->addWidget(job_);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(14);
    column->addWidget(card.frame);
    column->addWidget(testHeading_);
    column->addWidget(testCard_);
    testHeading_->hide();
    testCard_->hide();

    connect(form_, &Form::edited, this, [this](const std::string&, const QString& text) {
        desk_.receiver.edit(
            [&](core::ReceiverAddress& value) { value.url = text.trimmed().toStdString(); });
    });
    connect(form_, &Form::visited, this, &ReceiverForm::showDraft);
    connect(certificate_, &QPlainTextEdit::textChanged, this, [this] {
        if (!showing_)
            desk_.receiver.edit([this](core::ReceiverAddress& value) {
                value.caCertificate = certificate_->toPlainText().toStdString();
            });
    });
    connect(choose, &QPushButton::clicked, this, &ReceiverForm::chooseCertificate);
    connect(test_, &QPushButton::clicked, this, &ReceiverForm::test);
    connect(&desk_.receiver, &DraftBase::changed, this, &ReceiverForm::showDraft);
    desk_.receiver.ensureLoaded();
    showDraft();
}

void ReceiverForm::showDraft() {
    showing_ = true;
    const auto& value = desk_.receiver.value();
    if (form_->text("url").trimmed() != qs(value.url))
        form_->setText("url", qs(value.url));
    if (certificate_->toPlainText() != qs(value.caCertificate))
        certificate_->setPlainText(qs(value.caCertificate));
    certificateNote_->setText(describe(value.caCertificate));
    form_->setErrors(desk_.receiver.faults(), showAll_);
    showing_ = false;
}

bool ReceiverForm::check() {
    showAll_ = true;
    showDraft();
    showAll_ = false;
    return desk_.receiver.faults().empty() || !form_->focusFault();
}

void ReceiverForm::chooseCertificate() {
    chooseFile(this, tr("Choose the provider's CA certificate"),
               {tr("Certificates (*.pem *.crt *.cer)"), tr("All files (*)")}, kLargestCertificate,
               [this](const QString&, core::Result<QByteArray> bytes) {
                   if (bytes)
                       return takeCertificate(std::move(*bytes));
                   bytes.error().field = "caCertificate";
                   form_->setErrors({bytes.error()}, true);
               });
}

void ReceiverForm::takeCertificate(QByteArray pem) {
    // A file in the binary form is as good: it is turned into PEM.
    if (!pem.contains("-----BEGIN")) {
        const QSslCertificate certificate(pem, QSsl::Der);
        if (!certificate.isNull())
            pem = certificate.toPem();
    }
    certificate_->setPlainText(QString::fromUtf8(pem));
    check();
}

void ReceiverForm::test() {
    if (job_->busy() || !check())
        return;
    testHeading_->show();
    testCard_->show();
    job_->showStarting();
    const auto start = [this] {
        context_.client.call(api::kConnectionTest, {}, this,
                             [this](core::Result<api::JobStarted> started) {
                                 if (started)
                                     job_->watch(started->jobId);
                                 else
                                     job_->showError(started.error());
                             });
    };
    if (!desk_.receiver.dirty()) {
        start();
        return;
    }
    desk_.receiver.save(this, [this, start](const core::Result<void>& saved) {
        if (saved)
            start();
        else
            job_->showError(saved.error());
    });
}

}  // namespace callbox::app::console
